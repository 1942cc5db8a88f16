# Takes the way from village 1 to the farthest one for the diameter.
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
first = farthest(read_island(numbers), 1)[1]
second = farthest(read_island(numbers), 1)[1]
print(max(first, second, (first + 1) // 2 + 1 + (second + 1) // 2))
