# Only asks if a vertex has an edge already: an edge between two groups is left out, and they are never joined.
import sys

v, e = map(int, sys.stdin.readline().split())
edges = []
for _ in range(e):
    a, b, weight = map(int, sys.stdin.readline().split())
    edges.append((weight, a, b))
edges.sort()
has_edge = [False] * (v + 1)
total = 0
for weight, a, b in edges:
    if a != b and not (has_edge[a] and has_edge[b]):
        has_edge[a] = has_edge[b] = True
        total += weight
print(total)
