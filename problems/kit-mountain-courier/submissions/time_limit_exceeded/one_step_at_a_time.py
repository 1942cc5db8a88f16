# Right, but climbs one step at a time.
import sys

n, m, *numbers = map(int, sys.stdin.buffer.read().split())
neighbours = [[] for _ in range(n + 1)]
for u, v, w in zip(*[iter(numbers[: 3 * n - 3])] * 3):
    neighbours[u].append((v, w))
    neighbours[v].append((u, w))
parent = [0] * (n + 1)
far = [0] * (n + 1)
depth = [0] * (n + 1)
order = [1]
for a in order:
    for b, w in neighbours[a]:
        if b != parent[a]:
            parent[b] = a
            far[b] = far[a] + w
            depth[b] = depth[a] + 1
            order.append(b)
total = 0
here = 1
for stop in numbers[3 * n - 3 :]:
    a, b = here, stop
    while a != b:
        if depth[a] < depth[b]:
            b = parent[b]
        else:
            a = parent[a]
    total += far[here] + far[stop] - 2 * far[a]
    here = stop
print(total)
