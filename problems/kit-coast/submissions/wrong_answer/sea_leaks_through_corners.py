# Lets the sea flow through corners, too.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
cells = list("." * (width + 1) + "".join(input().strip() + "." for _ in range(n)) + "." * width)
cells[0] = "~"
sea = [0]
for cell in sea:
    for step in (1, width, width + 1, width - 1):
        for near in (cell + step, cell - step):
            if 0 <= near < len(cells) and cells[near] == ".":
                cells[near] = "~"
                sea.append(near)
longest = without = 0
for first in range(len(cells)):
    if cells[first] != "#":
        continue
    cells[first] = "x"
    land = [first]
    coast = 0
    for cell in land:
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if cells[near] == "~":
                coast += 1
            elif cells[near] == "#":
                cells[near] = "x"
                land.append(near)
    longest = max(longest, coast)
    without += coast == 0
print(longest, without)
