"""Print an input of N chimneys: `full.py N SEED KIND`, where KIND is random, falling, rising, equal or hill."""

import random
import sys

n, seed, kind = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
chance = random.Random(seed)
if kind == "random":
    heights = [chance.randrange(1, 10**9 + 1) for _ in range(n)]
elif kind == "falling":
    heights = [10**9 - i for i in range(n)]
elif kind == "rising":
    heights = [10**9 - n + 1 + i for i in range(n)]
elif kind == "equal":
    heights = [10**9] * n
else:
    heights = [10**9 - min(i, n - 2) for i in range(n - 1)] + [10**9]
print(n)
print(*heights)
