# Gives tents in the order of the quarrels: two without a tent get 1 and 2, which may not fit later.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
parent = list(range(n + 1))


def find(child):
    while parent[child] != child:
        parent[child] = parent[parent[child]]
        child = parent[child]
    return child


tent = [0] * (n + 1)
fits = True
for _ in range(m):
    u, v = map(int, input().split())
    parent[find(u)] = find(v)
    if not tent[u] and not tent[v]:
        tent[u], tent[v] = 1, -1
    elif not tent[u]:
        tent[u] = -tent[v]
    elif not tent[v]:
        tent[v] = -tent[u]
    elif tent[u] == tent[v]:
        fits = False
print(pow(2, sum(find(child) == child for child in range(1, n + 1)), 1_000_000_007) if fits else 0)
