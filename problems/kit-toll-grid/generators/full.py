"""A grid, by its arguments: rows, columns, least and largest toll, seed; with a seed only a small one."""

import random
import sys

numbers = [int(word) for word in sys.argv[1:]]
rows, columns, least, most, seed = numbers if len(numbers) == 5 else (4, 5, 0, 3, numbers[0])
chance = random.Random(seed)
print(rows, columns)
for _ in range(rows):
    print(*(chance.randrange(least, most + 1) for _ in range(columns)))
