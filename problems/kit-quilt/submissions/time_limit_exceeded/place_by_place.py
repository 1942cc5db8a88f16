import sys
from collections import deque

lines = sys.stdin.read().split("\n")
n, q = map(int, lines[0].split())
quilt = [list(row) for row in lines[1 : n + 1]]
for line in lines[n + 1 : n + 1 + q]:
    r, t = map(int, line.split())
    depth, last = r - 1, n - r
    ring = [(depth, j) for j in range(depth, last)] + [(i, last) for i in range(depth, last)]
    ring += [(last, j) for j in range(last, depth, -1)] + [(i, depth) for i in range(last, depth, -1)]
    patches = deque(quilt[i][j] for i, j in ring)
    for _ in range(abs(t)):
        patches.rotate(1 if t > 0 else -1)
    for (i, j), patch in zip(ring, patches):
        quilt[i][j] = patch
for row in quilt:
    print("".join(row))
