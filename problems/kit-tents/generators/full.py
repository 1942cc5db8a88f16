"""Print an input of N children: `full.py N M SEED KIND`: line (long, the last edge first), odd (a ring of odd length), sides, none."""

import random
import sys

n, m, seed, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
if kind == "line":
    edges = [(i, i + 1) for i in range(n - 1, 0, -1)]
elif kind == "odd":
    ring = n - 1 + n % 2
    edges = [(i, i % ring + 1) for i in range(1, ring + 1)]
    chance.shuffle(edges)
elif kind == "sides":
    edges = [(2 * chance.randrange(n // 2) + 1, 2 * chance.randrange(n // 2) + 2) for _ in range(m)]
else:
    edges = []
print(n, len(edges))
print("".join(f"{u} {v}\n" for u, v in edges), end="")
