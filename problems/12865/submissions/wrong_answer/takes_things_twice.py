# One row, filled from the left: best[room - weight] may have the same thing in it already.
import sys

n, k = map(int, sys.stdin.readline().split())
best = [0] * (k + 1)
for _ in range(n):
    weight, value = map(int, sys.stdin.readline().split())
    for room in range(weight, k + 1):
        best[room] = max(best[room], best[room - weight] + value)
print(best[k])
