"""A song of N notes and a tune of M: `full.py N M KIND SEED`; KIND is `same`, `almost`, `part`, `walk` or `apart`."""

import random
import sys

n, m, kind, seed = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
chance = random.Random(seed)
if kind == "same":
    song, tune = [60] * n, [61] * m
elif kind == "almost":
    song, tune = [60] * n, [61] * (m - 1) + [62]
elif kind == "part":
    song = [50 + chance.randrange(20) for _ in range(n)]
    tune = [note + 7 for note in song[n - m :]]
elif kind == "walk":
    song = [60 + chance.getrandbits(1) for _ in range(n)]
    tune = [61 - place % 2 for place in range(m)]
else:
    song = [60 + place % 5 for place in range(n)]
    tune = [10 + place % 5 for place in range(m)]
print(n, m)
print(*song)
print(*tune)
