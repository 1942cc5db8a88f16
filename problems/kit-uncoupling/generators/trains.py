"""A train, by arguments: wagons, least and largest weight, seed; with a seed only a short one."""

import random
import sys

numbers = [int(word) for word in sys.argv[1:]]
wagons, least, most, seed = numbers if len(numbers) == 4 else (7, 1, 9, numbers[0])
chance = random.Random(seed)
print(wagons)
print(*(chance.randrange(least, most + 1) for _ in range(wagons)))
