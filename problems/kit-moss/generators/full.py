"""Prints an input with T questions near the bounds: full.py T SEED."""

import random
import sys

t, seed = map(int, sys.argv[1:])
chance = random.Random(seed)
print(t)
for _ in range(t):
    print(10**9 - chance.randrange(10**6), 10**18 - chance.randrange(10**6), 10**9 - chance.randrange(10**6))
