"""A bed and its flowers, by arguments: kinds, length, largest w, v and f, seed; with a seed only a small one."""

import random
import sys

numbers = [int(word) for word in sys.argv[1:]]
kinds, length, widest, finest, dearest, seed = numbers if len(numbers) == 6 else (4, 20, 8, 20, 30, numbers[0])
chance = random.Random(seed)
print(kinds, length)
for _ in range(kinds):
    print(chance.randrange(1, widest + 1), chance.randrange(1, finest + 1), chance.randrange(dearest + 1))
