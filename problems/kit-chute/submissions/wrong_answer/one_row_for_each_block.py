import sys

width, _, *numbers = map(int, sys.stdin.read().split())
full = (1 << width) - 1
rows = []
taken = 0
for x, w, h in zip(*[iter(numbers)] * 3):
    block = ((1 << w) - 1) << (x - 1)
    bottom = len(rows)
    while bottom and not rows[bottom - 1] & block:
        bottom -= 1
    for row in range(bottom, bottom + h):
        if row == len(rows):
            rows.append(0)
        rows[row] |= block
    if full in rows:
        rows.remove(full)
        taken += 1
print(taken)
heights = [0] * width
for number, row in enumerate(rows, start=1):
    for column in range(width):
        if row >> column & 1:
            heights[column] = number
print(*heights)
