"""Prints an input with 2,000 questions: full.py K SEED SHORTEST; no time is shorter than SHORTEST years."""

import random
import sys

k, seed, shortest = map(int, sys.argv[1:])
chance = random.Random(seed)
print(k, 2000)
for _ in range(2000):
    length = shortest + chance.randrange(1_000_001 - shortest)
    first = chance.randrange(1_000_001 - length) + 1
    print(first, first + length - 1)
