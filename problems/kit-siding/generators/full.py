"""Prints an input with N wagons: full.py N SEED C KIND; they come in any order, rising, or in falling runs of C."""

import random
import sys

n, seed, room, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
wagons = list(range(1, n + 1))
if kind == "any":
    chance.shuffle(wagons)
if kind == "falling":
    wagons = [wagon for start in range(0, n, room) for wagon in reversed(wagons[start : start + room])]
print(n, room, 1000)
print(*wagons)
print(*(chance.randrange(n) + 1 for _ in range(1000)))
