"""Prints an input with N posts, an even number: full.py N SEED DIRECTION, where -1 is clockwise."""

import random
import sys

n, seed, direction = map(int, sys.argv[1:])
chance = random.Random(seed)
most = 100_000_000
columns = sorted(-most + 1 + chance.randrange(2 * most - 1) for _ in range(n // 2 - 1))
lower = [(x, -1 - chance.randrange(most)) for x in columns]
upper = [(x, 1 + chance.randrange(most)) for x in columns]
posts = [(-most, 0), *lower, (most, 0), *reversed(upper)]
print(n)
for x, y in posts[::direction]:
    print(x, y)
