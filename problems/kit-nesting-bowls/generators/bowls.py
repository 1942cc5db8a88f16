"""Bowls, by arguments: how many, how much both numbers grow from bowl to bowl, how far they stray, seed; with a seed only a few."""

import random
import sys

numbers = [int(word) for word in sys.argv[1:]]
n, growth, stray, seed = numbers if len(numbers) == 4 else (8, 1, 5, numbers[0])
chance = random.Random(seed)
bowls = [(i * growth + chance.randrange(stray) + 1, i * growth + chance.randrange(stray) + 1) for i in range(n)]
chance.shuffle(bowls)
print(n)
print("\n".join(f"{diameter} {depth}" for diameter, depth in bowls))
