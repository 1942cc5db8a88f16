# Compares what stands directly above a and b, but both may be further below the same top.
import sys

n, m = map(int, sys.stdin.readline().split())
above = list(range(n + 1))


def top(a):
    while above[a] != a:
        above[a] = above[above[a]]
        a = above[a]
    return a


for _ in range(m):
    operation, a, b = map(int, sys.stdin.readline().split())
    if operation == 0:
        above[top(a)] = top(b)
    else:
        print("YES" if above[a] == above[b] else "NO")
