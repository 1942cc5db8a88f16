"""A quilt of N with Q turns: `full.py N Q T SEED`; turns go from -T to T, or from 1 to -T if T is negative."""

import random
import sys

n, q, most, seed = map(int, sys.argv[1:])
chance = random.Random(seed)
print(n, q)
for _ in range(n):
    print("".join(chr(97 + chance.randrange(26)) for _ in range(n)))
for _ in range(q):
    r = 1 + chance.randrange((n + 1) // 2)
    print(r, 1 + chance.randrange(-most) if most < 0 else chance.randrange(2 * most + 1) - most)
