# Of several largest patches it takes the one that it found first.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
cloth = list("".join(input().strip() + "." for _ in range(n)) + "." * width)
patches = largest = 0
for start in range(n * width):
    colour = cloth[start]
    if colour == ".":
        continue
    patches += 1
    cloth[start] = "."
    cells = [start]
    for cell in cells:
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if cloth[near] == colour:
                cloth[near] = "."
                cells.append(near)
    if len(cells) > largest:
        largest, colour_of_largest = len(cells), colour
print(patches)
print(largest, colour_of_largest)
