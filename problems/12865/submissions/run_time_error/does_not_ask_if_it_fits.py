# Puts each thing on top of every weight that was reached, also beyond K: IndexError.
import sys

n, k = map(int, sys.stdin.readline().split())
best = [-1] * (k + 1)
best[0] = 0
for _ in range(n):
    weight, value = map(int, sys.stdin.readline().split())
    for packed in range(k, -1, -1):
        if best[packed] >= 0:
            best[packed + weight] = max(best[packed + weight], best[packed] + value)
print(max(best))
