"""Prints an input with N places at random on a road of L metres: full.py N SEED L D."""

import random
import sys

n, seed, length, distance = map(int, sys.argv[1:])
chance = random.Random(seed)
print(n, length, distance)
print(" ".join(str(chance.randrange(length - 1) + 1) for _ in range(n)))
