# For each side with water it searches from there whether the water gets out of the map.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
cells = list("." * (width + 1) + "".join(input().strip() + "." for _ in range(n)) + "." * width)


def gets_out(start):
    seen = {start}
    water = [start]
    for cell in water:
        if cell == 0:
            return True
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if 0 <= near < len(cells) and cells[near] == "." and near not in seen:
                seen.add(near)
                water.append(near)
    return False


longest = without = 0
for first in range(len(cells)):
    if cells[first] != "#":
        continue
    cells[first] = "x"
    land = [first]
    coast = 0
    for cell in land:
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if cells[near] == "#":
                cells[near] = "x"
                land.append(near)
            elif cells[near] == "." and gets_out(near):
                coast += 1
    longest = max(longest, coast)
    without += coast == 0
print(longest, without)
