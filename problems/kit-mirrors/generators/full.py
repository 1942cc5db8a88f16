"""Print a hall of N times M cells: `full.py N M SEED KIND`, KIND is mirrors (full of a), shut (the same, E walled in), random, snake."""

import random
import sys

n, m, seed, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
if kind in ("mirrors", "shut"):
    rows = [["a"] * m for _ in range(n)]
elif kind == "random":
    rows = [["." if chance.randrange(100) < 68 else "#" * 98 + "zq" for _ in range(m)] for _ in range(n)]
    rows = [[letters[chance.randrange(len(letters))] for letters in row] for row in rows]
else:
    rows = [["."] * m if i % 2 == 0 else ["#"] * m for i in range(n)]
    for i in range(1, n, 2):
        rows[i][m - 1 if i % 4 == 1 else 0] = "."
    rows[n // 2][m // 3] = "k"
    rows[n // 2][m // 3 + 1] = "k"
rows[0][0] = "S"
rows[n - 1][m - 1] = "E"
if kind == "shut":
    rows[n - 1][m - 2] = rows[n - 2][m - 1] = "#"
print(n, m)
print("\n".join("".join(row) for row in rows))
