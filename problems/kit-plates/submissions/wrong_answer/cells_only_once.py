# Visits each cell only once, however the fences are.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
pasture = "".join(input().strip() + "#" for _ in range(n)) + "#" * width
start, end = pasture.index("S"), pasture.index("E")
seen = {start}
queue = [(start, 0, 0)]
found = -1
for cell, fences, steps in queue:
    if cell == end:
        found = steps
        break
    for near in (cell + 1, cell - 1, cell + width, cell - width):
        letter = pasture[near]
        if letter == "#" or letter in "ABCD" and not fences >> "ABCD".index(letter) & 1:
            continue
        after = fences ^ 1 << "abcd".index(letter) if letter in "abcd" else fences
        if near not in seen:
            seen.add(near)
            queue.append((near, after, steps + 1))
print(found)
