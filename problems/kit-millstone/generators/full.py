"""Prints an input with N strengths: full.py N SEED K LEAST MOST [WEAK]; WEAK of them are so weak that nobody below K fits them."""

import random
import sys

n, seed, k, least, most, weak = (*map(int, sys.argv[1:]), 0)[:6]
chance = random.Random(seed)
strengths = [chance.randrange(k // 10) + 1 for _ in range(weak)]
strengths += [least + chance.randrange(most - least + 1) for _ in range(n - weak)]
chance.shuffle(strengths)
print(n, k)
print(*strengths)
