# Goes through all quarrels again and again, until no further child gets a tent.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
quarrels = [tuple(map(int, input().split())) for _ in range(m)]
tent = [0] * (n + 1)
ways = 1
for first in range(1, n + 1):
    if tent[first]:
        continue
    ways = ways * 2 % 1_000_000_007
    tent[first] = 1
    changed = True
    while changed:
        changed = False
        for u, v in quarrels:
            if tent[u] and tent[u] == tent[v]:
                ways = 0
            if tent[u] and not tent[v]:
                tent[v] = -tent[u]
                changed = True
            elif tent[v] and not tent[u]:
                tent[u] = -tent[v]
                changed = True
print(ways)
