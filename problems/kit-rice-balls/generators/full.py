"""Print an input of N ingredients: `full.py N M SEED KIND`, where KIND is any, dear (most is in the kitchen, bags cost much) or one."""

import random
import sys

n, money, seed, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
print(n, money)
for _ in range(n):
    if kind == "any":
        row = (chance.randrange(1, 1001), chance.randrange(10**9 + 1), chance.randrange(1, 1001), chance.randrange(1, 1001))
    elif kind == "dear":
        row = (1000, 10**9 - chance.randrange(1000), 1, 1000)
    else:
        row = (1, 10**9 - chance.randrange(9), 1000, 1)
    print(*row)
