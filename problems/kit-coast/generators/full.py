"""Print a map of N times M cells: `full.py N M SEED KIND`, KIND is specks (islands of one cell), rings (one in the other), random, land."""

import random
import sys

n, m, seed, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
print(n, m)
for i in range(n):
    if kind == "specks":
        print("".join(".#"[i % 2 == 0 and j % 2 == 0] for j in range(m)))
    elif kind == "rings":
        print("".join("#."[min(i, j, n - 1 - i, m - 1 - j) % 2] for j in range(m)))
    elif kind == "random":
        print("".join(".#"[chance.randrange(100) < 58] for _ in range(m)))
    else:
        print("#" * m)
