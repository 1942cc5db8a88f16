"""Print a field of N times M cells: `full.py N M R LEAST MOST SEED`, amounts at random from LEAST to MOST."""

import random
import sys

n, m, reach, least, most, seed = map(int, sys.argv[1:7])
chance = random.Random(seed)
print(n, m, reach)
for _ in range(n):
    print(*[chance.randrange(least, most + 1) for _ in range(m)])
