"""Print a cloth of N times M cells: `full.py N M SEED KIND`, KIND is one (one colour), board (no two alike touch), random, snake."""

import random
import sys

n, m, seed, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
print(n, m)
for i in range(n):
    if kind == "one":
        print("Q" * m)
    elif kind == "board":
        print("".join("ZA"[(i + j) % 2] for j in range(m)))
    elif kind == "random":
        print("".join("AABBC"[chance.randrange(5)] for _ in range(m)))
    elif i % 2 == 0:
        print("S" * m)
    else:
        print("T" * (m - 1) + "S" if i % 4 == 1 else "S" + "T" * (m - 1))
