# Counts the groups and does not look whether they can be divided.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
parent = list(range(n + 1))


def find(child):
    while parent[child] != child:
        parent[child] = parent[parent[child]]
        child = parent[child]
    return child


for _ in range(m):
    u, v = map(int, input().split())
    parent[find(u)] = find(v)
print(pow(2, sum(find(child) == child for child in range(1, n + 1)), 1_000_000_007))
