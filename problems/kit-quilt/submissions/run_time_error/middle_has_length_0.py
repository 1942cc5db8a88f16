import sys

lines = sys.stdin.read().split("\n")
n, q = map(int, lines[0].split())
quilt = [list(row) for row in lines[1 : n + 1]]
turns = [0] * ((n + 1) // 2)
for line in lines[n + 1 : n + 1 + q]:
    r, t = line.split()
    r = int(r) - 1
    length = 4 * (n - 1 - 2 * r)
    turns[r] = (turns[r] + int(t)) % length
for depth, turn in enumerate(turns):
    last = n - 1 - depth
    ring = [(depth, j) for j in range(depth, last)] + [(i, last) for i in range(depth, last)]
    ring += [(last, j) for j in range(last, depth, -1)] + [(i, depth) for i in range(last, depth, -1)]
    patches = [quilt[i][j] for i, j in ring]
    for place, patch in enumerate(patches):
        i, j = ring[(place + turn) % len(ring)]
        quilt[i][j] = patch
for row in quilt:
    print("".join(row))
