# Believes that the first village of a road is the parent of the second, and that roads stand from the root downward.
import sys

n, *numbers = map(int, sys.stdin.buffer.read().split())
below = [0, *numbers[:n]]
total = sum(below)
roads = list(zip(numbers[n::2], numbers[n + 1 :: 2]))
best = (total + 1, 0)
for road in range(n - 1, 0, -1):
    u, v = roads[road - 1]
    best = min(best, (abs(total - 2 * below[v]), road))
    below[u] += below[v]
print(*best)
