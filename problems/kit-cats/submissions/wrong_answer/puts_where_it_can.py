# Puts a cat wherever one can be put, from each free square on: no way back.
import sys

rows, columns = map(int, sys.stdin.readline().split())
room = [sys.stdin.readline().strip() for _ in range(rows)]
free = [(y, x) for y in range(rows) for x in range(columns) if room[y][x] == "."]


def is_seen(cats, y, x):
    for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        there = (y + dy, x + dx)
        while there in free:
            if there in cats:
                return True
            there = (there[0] + dy, there[1] + dx)
    return False


ends = set()
for first in range(len(free)):
    cats = set()
    for square in free[first:] + free[:first]:
        if not is_seen(cats, *square):
            cats.add(square)
    ends.add(frozenset(cats))
most = max(map(len, ends), default=0)
print(most, sum(len(cats) == most for cats in ends) or 1)
