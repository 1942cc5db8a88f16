"""Routes, by arguments: kind (any, chain, ladder), islands, routes, largest w and p, seed; with a seed only a few."""

import random
import sys

words = sys.argv[1:]
kind = words[0] if len(words) == 6 else "any"
n, m, slowest, rarest, seed = map(int, words[1:] if len(words) == 6 else ("6", "8", "9", "6", words[0]))
chance = random.Random(seed)
print(n, m)
for i in range(m):
    if kind == "chain" and i < n - 1:  # every island is on the way
        a, b = i + 1, i + 2
    elif kind == "ladder":  # short steps only, with many ways
        a = chance.randrange(1, n)
        b = min(n, a + chance.randrange(1, 4)) if i >= n - 1 else i + 2
        a = a if i >= n - 1 else i + 1
    else:
        a = chance.randrange(1, n + 1)
        b = chance.randrange(1, n)
        b += b >= a
    if chance.random() < 0.5:
        a, b = b, a
    print(a, b, chance.randrange(slowest) + 1 if kind != "chain" or i < n - 1 else 10**9, chance.randrange(rarest) + 1)
