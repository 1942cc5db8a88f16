"""Print an input of N pieces: `full.py N L R LONGEST SEED`."""

import random
import sys

n, low, high, longest, seed = map(int, sys.argv[1:6])
chance = random.Random(seed)
print(n, low, high)
print(*[chance.randrange(1, longest + 1) for _ in range(n)])
