"""Print an input of N sections and M guards: `full.py N M SEED KIND`, where KIND is any, long (nearly all the way round) or strong."""

import random
import sys

n, m, seed, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
print(n, m)
lines = []
for _ in range(m):
    a = chance.randrange(n)
    length = chance.randrange(n) if kind == "any" else n - 1 - chance.randrange(3)
    w = 10**9 if kind == "strong" else chance.randrange(1, 10**9 + 1)
    lines.append(f"{a + 1} {(a + length) % n + 1} {w}")
print("\n".join(lines))
