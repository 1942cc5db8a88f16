import sys

v, e = map(int, sys.stdin.readline().split())
edges = []
for _ in range(e):
    a, b, weight = map(int, sys.stdin.readline().split())
    edges.append((weight, a, b))
edges.sort()
above = list(range(v + 1))


def top(a):
    while above[a] != a:
        above[a] = above[above[a]]
        a = above[a]
    return a


total = 0
for weight, a, b in edges:
    a, b = top(a), top(b)
    if a != b:
        above[a] = b
        total += weight
print(total)
