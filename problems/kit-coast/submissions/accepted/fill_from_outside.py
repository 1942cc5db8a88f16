import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1  # one column of water between the rows, a row of it above and below
cells = list("." * (width + 1) + "".join(input().strip() + "." for _ in range(n)) + "." * width)


def around(cell):
    return cell + 1, cell - 1, cell + width, cell - width


cells[0] = "~"
sea = [0]
for cell in sea:
    for near in around(cell):
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
        for near in around(cell):
            letter = cells[near]
            if letter == "~":
                coast += 1
            elif letter == "#":
                cells[near] = "x"
                land.append(near)
    longest = max(longest, coast)
    without += coast == 0
print(longest, without)
