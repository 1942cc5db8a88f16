"""Villages and deliveries, by arguments: kind (any, line, comb, deep), villages, deliveries, longest path, seed; with a seed only a few."""

import random
import sys

words = sys.argv[1:]
kind = words[0] if len(words) == 5 else "any"
n, m, longest, seed = map(int, words[1:] if len(words) == 5 else ("7", "5", "9", words[0]))
chance = random.Random(seed)
names = list(range(1, n + 1))
chance.shuffle(names)
paths = []
for i in range(1, n):
    parent = {
        "any": chance.randrange(i),
        "line": i - 1,
        "comb": i - 1 if i % 2 or i < 2 else i - 2,
        "deep": max(0, i - 1 - chance.randrange(4)),
    }[kind]
    pair = [names[i], names[parent]]
    chance.shuffle(pair)
    paths.append(pair)
chance.shuffle(paths)
print(n, m)
for u, v in paths:
    print(u, v, longest - chance.randrange(longest))
print(*(chance.randrange(n) + 1 for _ in range(m)))
