"""Print an input of N tins: `full.py N K KINDS SEED`; the numbers are taken at random from so many kinds."""

import random
import sys

n, k, kinds, seed = map(int, sys.argv[1:5])
chance = random.Random(seed)
numbers = [chance.randrange(1, 10**9 + 1) for _ in range(kinds)]
print(n, k)
print(*[numbers[chance.randrange(kinds)] for _ in range(n)])
