import sys
from collections import deque

n = int(sys.stdin.readline())
neighbours = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    u, v = map(int, sys.stdin.readline().split())
    neighbours[u].append(v)
    neighbours[v].append(u)
parent = [0] * (n + 1)
parent[1] = 1
queue = deque([1])
while queue:
    u = queue.popleft()
    for v in neighbours[u]:
        if not parent[v]:
            parent[v] = u
            queue.append(v)
print(*parent[2:], sep="\n")
