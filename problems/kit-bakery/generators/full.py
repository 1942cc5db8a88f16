"""N customers at K counters: `full.py N K GAP SERVICE PATIENCE SEED`; each is the largest of its kind."""

import random
import sys

n, k, gap, service, patience, seed = map(int, sys.argv[1:])
chance = random.Random(seed)
print(n, k)
time = 0
for _ in range(n):
    time = min(10**9, time + chance.randrange(gap + 1))
    print(time, 1 + chance.randrange(service), chance.randrange(patience + 1))
