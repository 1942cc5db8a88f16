# Does not count anew when the number of cats becomes larger.
import sys

rows, columns = map(int, sys.stdin.readline().split())
room = [list(sys.stdin.readline().strip()) for _ in range(rows)]
most = ways = 0


def is_seen(y, x):
    for dy, dx in ((0, -1), (-1, 0)):
        up, left = y + dy, x + dx
        while up >= 0 and left >= 0 and room[up][left] != "#":
            if room[up][left] == "C":
                return True
            up, left = up + dy, left + dx
    return False


def go_on(square, cats):
    global most, ways
    if square == rows * columns:
        most = max(most, cats)
        ways += cats == most
        return
    y, x = divmod(square, columns)
    if room[y][x] == "." and not is_seen(y, x):
        room[y][x] = "C"
        go_on(square + 1, cats + 1)
        room[y][x] = "."
    go_on(square + 1, cats)


go_on(0, 0)
print(most, ways)
