# Walks from the highest cell of the left column always on to the highest cell that touches the last one, and never goes back.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
heights = [list(map(int, input().split())) for _ in range(n)]
best = 0
for start in range(n):
    y, x = start, 0
    lowest = heights[y][x]
    seen = {(y, x)}
    while x < m - 1:
        near = [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
        near = [(heights[i][j], i, j) for i, j in near if 0 <= i < n and 0 <= j < m and (i, j) not in seen]
        if not near:
            lowest = 1
            break
        height, y, x = max(near)
        seen.add((y, x))
        lowest = min(lowest, height)
    best = max(best, lowest)
print(best - 1)
