# Counts every side with water, the shores of lakes included.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
cells = list("." * (width + 1) + "".join(input().strip() + "." for _ in range(n)) + "." * width)
longest = without = 0
for first in range(len(cells)):
    if cells[first] != "#":
        continue
    cells[first] = "x"
    land = [first]
    coast = 0
    for cell in land:
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if cells[near] == ".":
                coast += 1
            elif cells[near] == "#":
                cells[near] = "x"
                land.append(near)
    longest = max(longest, coast)
    without += coast == 0
print(longest, without)
