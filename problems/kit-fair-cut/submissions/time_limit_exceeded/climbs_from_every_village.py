# Right, but adds each village's people to all villages above it, one by one.
import sys

n, *numbers = map(int, sys.stdin.buffer.read().split())
people = [0, *numbers[:n]]
total = sum(people)
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
below = [0] * (n + 1)
for village in order:
    up = village
    while up:
        below[up] += people[village]
        up = parent[up]
print(*min((abs(total - 2 * below[village]), road_up[village]) for village in order[1:]))
