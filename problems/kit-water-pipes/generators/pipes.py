"""Villages and pipes, by arguments: villages, pipes there, pipes to be laid, largest price, seed; with a seed only a few.

As many of the new pipes as there are villages make a way through all of them, so that they can be connected.
"""

import random
import sys
from itertools import pairwise

numbers = [int(word) for word in sys.argv[1:]]
n, k, m, dearest, seed = numbers if len(numbers) == 5 else (6, 2, 8, 9, numbers[0])
chance = random.Random(seed)


def two_villages():
    a, b = chance.randrange(1, n + 1), chance.randrange(1, n)
    return a, b + (b >= a)


way = list(range(1, n + 1))
chance.shuffle(way)
laid = [*pairwise(way)][:m]
laid += [two_villages() for _ in range(m - len(laid))]
chance.shuffle(laid)
print(n, k, m)
for _ in range(k):
    print(*two_villages())
for a, b in laid:
    print(a, b, chance.randrange(dearest) + 1)
