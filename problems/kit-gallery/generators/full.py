"""Print an input of N pictures: `full.py N K G LEAST MOST SEED`, widths at random from LEAST to MOST."""

import random
import sys

n, k, gap, least, most, seed = map(int, sys.argv[1:7])
chance = random.Random(seed)
print(n, k, gap)
print(*[chance.randrange(least, most + 1) for _ in range(n)])
