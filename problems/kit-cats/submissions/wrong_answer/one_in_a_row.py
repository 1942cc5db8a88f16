# Chooses at most one square of each row: beside a bookcase there could be another cat.
import sys

rows, columns = map(int, sys.stdin.readline().split())
room = [sys.stdin.readline().strip() for _ in range(rows)]
most = ways = 0
cats = {}


def is_seen(y, x):
    for up in range(y - 1, -1, -1):
        if room[up][x] == "#":
            return False
        if cats.get(up) == x:
            return True
    return False


def go_on(y):
    global most, ways
    if y == rows:
        if len(cats) > most:
            most, ways = len(cats), 0
        ways += len(cats) == most
        return
    go_on(y + 1)
    for x in range(columns):
        if room[y][x] == "." and not is_seen(y, x):
            cats[y] = x
            go_on(y + 1)
            del cats[y]


go_on(0)
print(most, ways)
