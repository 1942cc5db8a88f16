# Looks for contradictions only among those who are linked with child 1.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
quarrels = [[] for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    quarrels[u].append(v)
    quarrels[v].append(u)
tent = [0] * (n + 1)
ways = 1
for first in range(1, n + 1):
    if tent[first]:
        continue
    ways = ways * 2 % 1_000_000_007
    tent[first] = 1
    queue = [first]
    for child in queue:
        for other in quarrels[child]:
            if not tent[other]:
                tent[other] = -tent[child]
                queue.append(other)
            elif tent[other] == tent[child] and first == 1:
                ways = 0
print(ways)
