"""Prints an input with N observations: full.py N SEED LONGEST R; each takes 1 to LONGEST minutes."""

import random
import sys

n, seed, longest, rest = map(int, sys.argv[1:])
chance = random.Random(seed)
print(n, rest)
for _ in range(n):
    length = chance.randrange(longest) + 1
    start = chance.randrange(2 * 10**9 - length + 1)
    print(start, start + length)
