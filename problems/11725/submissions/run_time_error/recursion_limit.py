# Python allows a depth of about 1,000 calls: a deep tree is a RecursionError.
import sys

n = int(sys.stdin.readline())
neighbours = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    u, v = map(int, sys.stdin.readline().split())
    neighbours[u].append(v)
    neighbours[v].append(u)
parent = [0] * (n + 1)


def visit(u):
    for v in neighbours[u]:
        if v != parent[u]:
            parent[v] = u
            visit(v)


visit(1)
print(*parent[2:], sep="\n")
