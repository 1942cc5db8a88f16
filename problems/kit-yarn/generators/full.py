"""Prints an input with N balls: full.py N SEED K LONGEST."""

import random
import sys

n, seed, k, longest = map(int, sys.argv[1:])
chance = random.Random(seed)
print(n, k)
print(*(chance.randrange(longest) + 1 for _ in range(n)))
