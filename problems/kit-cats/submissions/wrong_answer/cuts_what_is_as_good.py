# Leaves a square free only where more cats than before may follow: as many would be a way, too.
import sys

rows, columns = map(int, sys.stdin.readline().split())
room = [list(sys.stdin.readline().strip()) for _ in range(rows)]
free = [(y, x) for y in range(rows) for x in range(columns) if room[y][x] == "."]
most = ways = 0


def is_seen(y, x):
    for dy, dx in ((0, -1), (-1, 0)):
        up, left = y + dy, x + dx
        while up >= 0 and left >= 0 and room[up][left] != "#":
            if room[up][left] == "C":
                return True
            up, left = up + dy, left + dx
    return False


def go_on(number, cats):
    global most, ways
    if number == len(free):
        if cats > most:
            most, ways = cats, 0
        ways += cats == most
        return
    y, x = free[number]
    if is_seen(y, x):
        go_on(number + 1, cats)
        return
    room[y][x] = "C"
    go_on(number + 1, cats + 1)
    room[y][x] = "."
    if cats + len(free) - number - 1 > most:
        go_on(number + 1, cats)


go_on(0, 0)
print(most, ways)
