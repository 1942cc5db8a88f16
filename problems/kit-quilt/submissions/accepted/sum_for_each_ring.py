import sys


def places(depth, n):
    """The places of a ring, clockwise from its upper left corner."""
    first, last = depth, n - 1 - depth
    if first == last:
        return [(first, first)]
    side = range(first, last)
    above = [(first, j) for j in side]
    right = [(i, last) for i in side]
    below = [(last, first + last - j) for j in side]
    left = [(first + last - i, first) for i in side]
    return above + right + below + left


lines = sys.stdin.read().split("\n")
n, q = map(int, lines[0].split())
quilt = [list(row) for row in lines[1 : n + 1]]
turns = [0] * ((n + 1) // 2)
for line in lines[n + 1 : n + 1 + q]:
    r, t = line.split()
    turns[int(r) - 1] += int(t)
for depth, turn in enumerate(turns):
    ring = places(depth, n)
    patches = [quilt[i][j] for i, j in ring]
    for place, patch in enumerate(patches):
        i, j = ring[(place + turn) % len(ring)]
        quilt[i][j] = patch
for row in quilt:
    print("".join(row))
