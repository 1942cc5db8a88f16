# Makes a new set of marks for each patch.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
cloth = "".join(input().strip() + "." for _ in range(n)) + "." * width
done = [False] * len(cloth)
patches = []
for start in range(n * width):
    colour = cloth[start]
    if colour == "." or done[start]:
        continue
    seen = [False] * len(cloth)
    seen[start] = True
    cells = [start]
    for cell in cells:
        done[cell] = True
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if cloth[near] == colour and not seen[near]:
                seen[near] = True
                cells.append(near)
    patches.append((-len(cells), colour))
print(len(patches))
print(-min(patches)[0], min(patches)[1])
