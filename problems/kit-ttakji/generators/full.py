"""Two piles and R rounds: `full.py N M R STRONGEST SEED`; a small STRONGEST makes many draws."""

import random
import sys

n, m, rounds, strongest, seed = map(int, sys.argv[1:])
chance = random.Random(seed)
print(n, m, rounds)
for count in (n, m):
    print(*(1 + chance.randrange(strongest) for _ in range(count)))
