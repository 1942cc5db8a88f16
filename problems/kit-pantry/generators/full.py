"""Q commands about ITEMS items: `full.py Q ITEMS FIRST SEED`; the first so many are only put and take."""

import random
import sys

q, items, first, seed = map(int, sys.argv[1:])
chance = random.Random(seed)
names = ["".join(chr(97 + chance.randrange(26)) for _ in range(1 + chance.randrange(10))) for _ in range(items)]
print(q)
for number in range(q):
    kind = chance.randrange(3 if number < first else 8)
    if kind < 2:
        print("put", names[chance.randrange(items)], 1 + chance.randrange(10**9))
    elif kind == 2:
        print("take", names[chance.randrange(items)], 1 + chance.randrange(10**9))
    else:
        print("undo" if kind < 6 else "redo")
