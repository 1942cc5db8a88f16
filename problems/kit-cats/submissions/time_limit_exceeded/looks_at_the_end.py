# Makes every set of squares, and looks only then whether anybody fights.
import sys
from itertools import combinations

rows, columns = map(int, sys.stdin.readline().split())
room = [sys.stdin.readline().strip() for _ in range(rows)]
free = [(y, x) for y in range(rows) for x in range(columns) if room[y][x] == "."]


def see_each_other(a, b):
    if a[0] == b[0]:
        return "#" not in room[a[0]][a[1] : b[1]]
    return a[1] == b[1] and all(room[y][a[1]] != "#" for y in range(a[0], b[0]))


for cats in range(len(free), -1, -1):
    ways = sum(
        not any(see_each_other(a, b) for a, b in combinations(chosen, 2)) for chosen in combinations(free, cats)
    )
    if ways:
        print(cats, ways)
        break
