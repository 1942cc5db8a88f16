import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1  # a dot after each row, and a row of dots, are the border on all sides
cloth = list("".join(input().strip() + "." for _ in range(n)) + "." * width)
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
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if cloth[near] == colour:
                cloth[near] = "."
                cells.append(near)
    largest = min(largest, (-len(cells), colour))
print(patches)
print(-largest[0], largest[1])
