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
    """The farthest village from one, and how far it is."""
    distance = [-1] * len(neighbours)
    distance[start] = 0
    order = [start]
    for village in order:
        for other in neighbours[village]:
            if distance[other] < 0:
                distance[other] = distance[village] + 1
                order.append(other)
    return order[-1], distance[order[-1]]


def diameter(neighbours):
    end, _ = farthest(neighbours, 1)
    return farthest(neighbours, end)[1]


numbers = map(int, sys.stdin.buffer.read().split())
first = diameter(read_island(numbers))
second = diameter(read_island(numbers))
print(max(first, second, (first + 1) // 2 + 1 + (second + 1) // 2))
