# Flips the fences when a plate is left: a fence right beside the plate is still as it was.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
pasture = "".join(input().strip() + "#" for _ in range(n)) + "#" * width
start, end = pasture.index("S"), pasture.index("E")
seen = {(start, 0)}
queue = [(start, 0, 0)]
found = -1
for cell, fences, steps in queue:
    if cell == end:
        found = steps
        break
    after = fences ^ 1 << "abcd".index(pasture[cell]) if pasture[cell] in "abcd" else fences
    for near in (cell + 1, cell - 1, cell + width, cell - width):
        letter = pasture[near]
        if letter == "#" or letter in "ABCD" and not fences >> "ABCD".index(letter) & 1:
            continue
        if (near, after) not in seen:
            seen.add((near, after))
            queue.append((near, after, steps + 1))
print(found)
