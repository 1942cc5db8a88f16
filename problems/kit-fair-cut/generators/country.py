"""Villages, by arguments: kind (any, line, comb, star), villages, largest number of people, seed; with a seed only a few."""

import random
import sys

words = sys.argv[1:]
kind = words[0] if len(words) == 4 else "any"
n, most, seed = map(int, words[1:] if len(words) == 4 else ("7", "9", words[0]))
chance = random.Random(seed)
names = list(range(1, n + 1))
chance.shuffle(names)
roads = []
for i in range(1, n):
    parent = {"any": chance.randrange(i), "line": i - 1, "comb": i - 1 if i % 2 or i < 2 else i - 2, "star": 0}[kind]
    pair = [names[i], names[parent]]
    chance.shuffle(pair)
    roads.append(pair)
chance.shuffle(roads)
print(n)
print(*(chance.randrange(most) + 1 for _ in range(n)))
for u, v in roads:
    print(u, v)
