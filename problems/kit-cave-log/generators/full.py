"""The orders of a cave, by arguments: kind (any, line, star, comb), rooms, seed; with a seed only a small one."""

import random
import sys

words = sys.argv[1:]
kind = words[0] if len(words) == 3 else "any"
n, seed = map(int, words[1:] if len(words) == 3 else ("9", words[0]))
chance = random.Random(seed)
names = list(range(1, n + 1))
chance.shuffle(names)
inside = [[] for _ in range(n)]
for i in range(1, n):
    inside[{"any": chance.randrange(i), "line": i - 1, "star": 0, "comb": i - 1 if i % 2 or i < 2 else i - 2}[kind]].append(i)
entered, left = [], []
walk = [(0, True)]
while walk:
    room, enters = walk.pop()
    (entered if enters else left).append(names[room])
    if enters:
        walk.append((room, False))
        walk += [(other, True) for other in inside[room]]
print(n)
print(*entered)
print(*left)
