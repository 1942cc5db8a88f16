import sys

width, _, *numbers = map(int, sys.stdin.read().split())
rows = []
taken = 0
for x, w, h in zip(*[iter(numbers)] * 3):
    columns = range(x - 1, x - 1 + w)
    bottom = len(rows)
    while bottom and not any(rows[bottom - 1][column] for column in columns):
        bottom -= 1
    while len(rows) < bottom + h:
        rows.append([False] * width)
    for row in rows[bottom : bottom + h]:
        for column in columns:
            row[column] = True
    left = [row for row in rows if not all(row)]
    if len(left) == len(rows):
        continue
    taken += len(rows) - len(left)
    heights = [sum(column) for column in zip(*left)] or [0] * width
    rows = [[height > level for height in heights] for level in range(max(heights))]
print(taken)
print(*([max([0] + [n for n, row in enumerate(rows, 1) if row[column]]) for column in range(width)]))
