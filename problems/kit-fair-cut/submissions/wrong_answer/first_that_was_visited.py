# Of equal roads it tells the one that the search comes to first.
import sys

n, *numbers = map(int, sys.stdin.buffer.read().split())
below = [0, *numbers[:n]]
total = sum(below)
neighbours = [[] for _ in range(n + 1)]
for road, (u, v) in enumerate(zip(numbers[n::2], numbers[n + 1 :: 2]), start=1):
    neighbours[u].append((v, road))
    neighbours[v].append((u, road))
parent = [0] * (n + 1)
road_up = [0] * (n + 1)
order = [1]
for village in order:
    for other, road in neighbours[village]:
        if other != parent[village]:
            parent[other] = village
            road_up[other] = road
            order.append(other)
for village in reversed(order):
    below[parent[village]] += below[village]
best = min(order[1:], key=lambda village: abs(total - 2 * below[village]))
print(abs(total - 2 * below[best]), road_up[best])
