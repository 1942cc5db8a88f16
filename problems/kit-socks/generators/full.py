"""Print an input of N socks: `full.py N SEED KIND`, where KIND is lefts (no pair at all), later (all rights after all lefts) or mixed."""

import random
import sys

n, seed, kind = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
chance = random.Random(seed)


def pattern(number):
    letters = ""
    for _ in range(10):
        number, letter = divmod(number, 26)
        letters += "abcdefghijklmnopqrstuvwxyz"[letter]
    return letters


if kind == "lefts":
    socks = [(pattern(i * 7_919), "L") for i in range(n)]
elif kind == "later":
    kinds = [pattern(chance.randrange(26**10)) for _ in range(n // 2)]
    socks = [(kind, "L") for kind in kinds]
    chance.shuffle(kinds)
    socks += [(kind, "R") for kind in kinds]
else:
    kinds = [pattern(chance.randrange(26**10)) for _ in range(n // 10)]
    socks = [(kinds[chance.randrange(len(kinds))], "LR"[chance.randrange(2)]) for _ in range(n)]
print(len(socks))
print("\n".join(f"{kind} {side}" for kind, side in socks))
