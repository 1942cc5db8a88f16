"""A warehouse of N times M for T minutes: `full.py N M T ROBOTS SHELVES SEED`, of 1000 cells each."""

import random
import sys

n, m, minutes, robots, shelves, seed = map(int, sys.argv[1:])
chance = random.Random(seed)
print(n, m, minutes)
for _ in range(n):
    row = ""
    for _ in range(m):
        kind = chance.randrange(1000)
        row += "^v<>"[chance.randrange(4)] if kind < robots else "#" if kind < robots + shelves else "."
    print(row)
