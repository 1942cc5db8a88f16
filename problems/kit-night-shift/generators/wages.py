"""Wages, by arguments: days, largest wage of a day shift and of a night shift, seed; with a seed only a few days."""

import random
import sys

numbers = [int(word) for word in sys.argv[1:]]
days, by_day, by_night, seed = numbers if len(numbers) == 4 else (7, 9, 12, numbers[0])
chance = random.Random(seed)
print(days)
for _ in range(days):
    print(chance.randrange(by_day + 1), chance.randrange(by_night + 1))
