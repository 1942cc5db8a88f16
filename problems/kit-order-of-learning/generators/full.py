"""Instruments by arguments: how many, least and most weeks, most help of one, seed; with a seed only a few."""

import random
import sys

numbers = [int(word) for word in sys.argv[1:]]
n, least, most, helpful, seed = numbers if len(numbers) == 5 else (5, 1, 20, 8, numbers[0])
chance = random.Random(seed)
print(n)
print(*(chance.randrange(least, most + 1) for _ in range(n)))
for i in range(n):
    print(*(0 if i == j else chance.randrange(helpful + 1) for j in range(n)))
