# Looks only at ways over the bridge.
import sys


def read_island(numbers):
    n = next(numbers)
    neighbours = [[] for _ in range(n + 1)]
    for _ in range(n - 1):
        u, v = next(numbers), next(numbers)
        neighbours[u].append(v)
        neighbours[v].append(u)
    return neighbours


def farthest(neighbours, start):
    distance = [-1] * len(neighbours)
    distance[start] = 0
    order = [start]
    for village in order:
        for other in neighbours[village]:
            if distance[other] < 0:
                distance[other] = distance[village] + 1
                order.append(other)
    return order[-1], distance[order[-1]]


numbers = map(int, sys.stdin.buffer.read().split())
total = 1
for _ in range(2):
    island = read_island(numbers)
    total += (farthest(island, farthest(island, 1)[0])[1] + 1) // 2
print(total)
