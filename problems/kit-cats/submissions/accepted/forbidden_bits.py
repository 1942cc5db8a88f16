import sys

rows, columns = map(int, sys.stdin.readline().split())
room = [sys.stdin.readline().strip() for _ in range(rows)]
free = [(y, x) for y in range(rows) for x in range(columns) if room[y][x] == "."]
place = {square: number for number, square in enumerate(free)}
sees = []
for y, x in free:
    seen = 0
    for dy, dx in ((0, 1), (1, 0)):
        below, right = y + dy, x + dx
        while (below, right) in place:
            seen |= 1 << place[below, right]
            below, right = below + dy, right + dx
    sees.append(seen)
most = ways = 0


def go_on(number, forbidden, cats):
    global most, ways
    while number < len(free) and forbidden >> number & 1:
        number += 1
    if number == len(free):
        if cats > most:
            most, ways = cats, 0
        if cats == most:
            ways += 1
        return
    go_on(number + 1, forbidden | sees[number], cats + 1)
    go_on(number + 1, forbidden, cats)


go_on(0, 0, 0)
print(most, ways)
