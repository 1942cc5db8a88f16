"""N letters: `full.py N KIND SEED`; KIND is `same`, `pairs`, `mirror` or a string of letters to choose from."""

import random
import sys

n, kind, seed = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
chance = random.Random(seed)
if kind == "same":
    letters = "o" * n
elif kind == "pairs":
    letters = "bd" * (n // 2)
elif kind == "mirror":
    half = "".join("obdpqxs"[chance.randrange(6)] for _ in range(n // 2))
    letters = half + half[::-1].translate(str.maketrans("bdpq", "dbqp"))
else:
    letters = "".join(kind[chance.randrange(len(kind))] for _ in range(n))
print(letters)
