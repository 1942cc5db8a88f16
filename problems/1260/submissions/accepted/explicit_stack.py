import sys
from collections import deque

n, m, start = map(int, sys.stdin.readline().split())
neighbours = [[] for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, sys.stdin.readline().split())
    neighbours[u].append(v)
    neighbours[v].append(u)
for vertices in neighbours:
    vertices.sort()


def dfs(start):
    visited = [False] * (n + 1)
    order = []
    stack = [start]
    while stack:
        u = stack.pop()
        if visited[u]:
            continue
        visited[u] = True
        order.append(u)
        stack.extend(reversed(neighbours[u]))
    return order


def bfs(start):
    visited = [False] * (n + 1)
    visited[start] = True
    order = []
    queue = deque([start])
    while queue:
        u = queue.popleft()
        order.append(u)
        for v in neighbours[u]:
            if not visited[v]:
                visited[v] = True
                queue.append(v)
    return order


print(*dfs(start))
print(*bfs(start))
