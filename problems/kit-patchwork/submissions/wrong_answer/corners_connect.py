# Also follows cells that touch at a corner only.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
cloth = list("".join(input().strip() + "." for _ in range(n)) + "." * (width + 1))
patches = 0
largest = (0, "")
for start in range(n * width):
    colour = cloth[start]
    if colour == ".":
        continue
    patches += 1
    cloth[start] = "."
    cells = [start]
    for cell in cells:
        for step in (1, width, width + 1, width - 1):
            for near in (cell + step, cell - step):
                if cloth[near] == colour:
                    cloth[near] = "."
                    cells.append(near)
    largest = min(largest, (-len(cells), colour))
print(patches)
print(-largest[0], largest[1])
