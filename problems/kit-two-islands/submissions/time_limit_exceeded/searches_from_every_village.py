# Right, but searches from every village.
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
    return distance[order[-1]]


numbers = map(int, sys.stdin.buffer.read().split())
over_the_bridge = 1
longest = 0
for _ in range(2):
    island = read_island(numbers)
    distances = [farthest(island, start) for start in range(1, len(island))]
    over_the_bridge += min(distances)
    longest = max(longest, *distances)
print(max(over_the_bridge, longest))
