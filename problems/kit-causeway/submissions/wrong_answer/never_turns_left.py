# Goes through the columns from left to right: within a column up and down, and never back to the left.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
heights = [list(map(int, input().split())) for _ in range(n)]
best = [10**9] * n
for j in range(m):
    best = [min(best[i], heights[i][j]) for i in range(n)]
    for i in range(1, n):
        best[i] = max(best[i], min(best[i - 1], heights[i][j]))
    for i in range(n - 2, -1, -1):
        best[i] = max(best[i], min(best[i + 1], heights[i][j]))
print(max(best) - 1)
