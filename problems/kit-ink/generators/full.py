"""Print a paper of N times M cells: `full.py N M SEED KIND`, KIND is snake (a winding path), drops (few on an open sheet), random."""

import random
import sys

n, m, seed, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
if kind == "snake":
    rows = [["."] * m if i % 2 == 0 else ["#"] * m for i in range(n)]
    for i in range(1, n, 2):
        rows[i][m - 1 if i % 4 == 1 else 0] = "."
    rows[0][0] = "R"
    rows[0][1] = "B"
elif kind == "drops":
    rows = [["."] * m for _ in range(n)]
    for drop in range(40):
        rows[chance.randrange(n)][chance.randrange(m)] = "RB"[drop % 2]
else:
    letters = "." * 700 + "#" * 280 + "R" * 10 + "B" * 10
    rows = [[letters[chance.randrange(1000)] for _ in range(m)] for _ in range(n)]
print(n, m)
print("\n".join("".join(row) for row in rows))
