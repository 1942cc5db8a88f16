"""A chute of width W with N blocks: `full.py W N KIND SEED`; KIND is `random`, `small`, `well` or `tower`."""

import random
import sys

width, n, kind, seed = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
chance = random.Random(seed)
print(width, n)
for number in range(n):
    if kind == "well":
        # a wall with a well beside it, and then what falls to the bottom of it
        print(*(1, width - 1, 5) if number < n // 2 else (width, 1, 1))
    elif kind == "tower":
        print(1 + number % 2, width - 1, 5)
    else:
        w = 1 + chance.randrange(min(width, 3) if kind == "small" else width)
        print(1 + chance.randrange(width - w + 1), w, 1 + chance.randrange(2 if kind == "small" else 5))
