"""Print an input of N people: `full.py N SEED KIND`, KIND is tail (one long way into a ring of two), ring, any, rings (a permutation)."""

import random
import sys

n, seed, kind = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
chance = random.Random(seed)
people = list(range(1, n + 1))
if kind == "tail":
    targets = [*people[1:], n - 1]
elif kind == "ring":
    targets = [*people[1:], 1]
elif kind == "any":
    targets = [1 + chance.randrange(n) for _ in people]
else:
    targets = people[:]
    chance.shuffle(targets)
print(n)
print(*targets)
