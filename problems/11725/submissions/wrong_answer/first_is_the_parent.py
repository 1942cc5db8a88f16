# Takes the first vertex of each edge for the parent, as if the edges were given from above.
import sys

n = int(sys.stdin.readline())
parent = [0] * (n + 1)
for _ in range(n - 1):
    u, v = map(int, sys.stdin.readline().split())
    parent[v] = u
print(*parent[2:], sep="\n")
