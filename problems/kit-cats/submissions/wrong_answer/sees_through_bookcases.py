# One cat in each row and column: what stands between does not count here.
import sys

rows, columns = map(int, sys.stdin.readline().split())
room = [sys.stdin.readline().strip() for _ in range(rows)]
most = ways = 0


def go_on(square, used_rows, used_columns, cats):
    global most, ways
    if square == rows * columns:
        if cats > most:
            most, ways = cats, 0
        ways += cats == most
        return
    y, x = divmod(square, columns)
    go_on(square + 1, used_rows, used_columns, cats)
    if room[y][x] == "." and y not in used_rows and x not in used_columns:
        go_on(square + 1, used_rows | {y}, used_columns | {x}, cats + 1)


go_on(0, frozenset(), frozenset(), 0)
print(most, ways)
