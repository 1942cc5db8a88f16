import sys


def places(depth, n):
    last = n - 1 - depth
    if depth == last:
        return [(depth, depth)]
    side = range(depth, last)
    return (
        [(depth, j) for j in side] + [(i, last) for i in side]
        + [(last, depth + last - j) for j in side] + [(depth + last - i, depth) for i in side]
    )


lines = sys.stdin.read().split("\n")
n, q = map(int, lines[0].split())
quilt = [list(row) for row in lines[1 : n + 1]]
turns = [0] * ((n + 1) // 2)
for line in lines[n + 1 : n + 1 + q]:
    r, t = line.split()
    turns[int(r) - 1] += abs(int(t))
for depth, turn in enumerate(turns):
    ring = places(depth, n)
    patches = [quilt[i][j] for i, j in ring]
    for place, patch in enumerate(patches):
        i, j = ring[(place + turn) % len(ring)]
        quilt[i][j] = patch
for row in quilt:
    print("".join(row))
