# A call for each child: Python stops after 1,000 nested ones.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
quarrels = [[] for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    quarrels[u].append(v)
    quarrels[v].append(u)
tent = [0] * (n + 1)


def fits(child, number):
    tent[child] = number
    return all(tent[other] == -number or not tent[other] and fits(other, -number) for other in quarrels[child])


ways = 1
for first in range(1, n + 1):
    if not tent[first]:
        ways = ways * 2 % 1_000_000_007 if fits(first, 1) else 0
print(ways)
