"""Prints an input with N animals: full.py N SEED LEAST, with times and distress from LEAST to 10,000."""

import random
import sys

n, seed, least = map(int, sys.argv[1:])
chance = random.Random(seed)
print(n)
for _ in range(n):
    print(least + chance.randrange(10_001 - least), least + chance.randrange(10_001 - least))
