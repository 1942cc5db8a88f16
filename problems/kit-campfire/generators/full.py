"""Print an input of N people: `full.py N SEED KIND`, where KIND is random, rising, falling or swinging (far west and far east in turns)."""

import random
import sys

n, seed, kind = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
chance = random.Random(seed)
if kind == "random":
    places = [chance.randrange(-(10**9), 10**9 + 1) for _ in range(n)]
elif kind == "rising":
    places = [-(10**9) + i * 9_999 for i in range(n)]
elif kind == "falling":
    places = [10**9 - i * 9_999 for i in range(n)]
else:
    places = [10**9 - i if i % 2 == 0 else -(10**9) + i for i in range(n)]
print(n)
print(*places)
