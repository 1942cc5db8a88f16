"""Two islands, by arguments: kind and number of villages of each (any, line, star, broom), seed; with a seed only small ones."""

import random
import sys

words = sys.argv[1:]
first, n, second, m, seed = words if len(words) == 5 else ("any", "6", "any", "4", words[0])
chance = random.Random(int(seed))


def island(kind, n):
    names = list(range(1, n + 1))
    chance.shuffle(names)
    roads = []
    for i in range(1, n):
        parent = {"any": chance.randrange(i), "line": i - 1, "star": 0, "broom": i - 1 if i < n // 2 else n // 2 - 1}[kind]
        pair = [names[i], names[parent]]
        chance.shuffle(pair)
        roads.append(pair)
    chance.shuffle(roads)
    print(n)
    for u, v in roads:
        print(u, v)


island(first, int(n))
island(second, int(m))
