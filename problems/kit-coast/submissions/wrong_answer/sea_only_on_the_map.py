# Begins to fill from water at the border of the map, and does not see the sea outside of it.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
cells = [list(input().strip()) for _ in range(n)]


def around(y, x):
    for to_y, to_x in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
        if 0 <= to_y < n and 0 <= to_x < m:
            yield to_y, to_x


sea = [(y, x) for y in range(n) for x in range(m) if (y in (0, n - 1) or x in (0, m - 1)) and cells[y][x] == "."]
for y, x in sea:
    cells[y][x] = "~"
for y, x in sea:
    for to_y, to_x in around(y, x):
        if cells[to_y][to_x] == ".":
            cells[to_y][to_x] = "~"
            sea.append((to_y, to_x))
longest = without = 0
for i in range(n):
    for j in range(m):
        if cells[i][j] != "#":
            continue
        cells[i][j] = "x"
        land = [(i, j)]
        coast = 0
        for y, x in land:
            for to_y, to_x in around(y, x):
                if cells[to_y][to_x] == "~":
                    coast += 1
                elif cells[to_y][to_x] == "#":
                    cells[to_y][to_x] = "x"
                    land.append((to_y, to_x))
        longest = max(longest, coast)
        without += coast == 0
print(longest, without)
