"""Print a pasture of N times M cells: `full.py N M SEED KIND`, where KIND is field (plates on a wide field, E shut in), random or rows."""

import random
import sys

n, m, seed, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
if kind == "field":
    rows = [["."] * m for _ in range(n)]
    for place in range(12):
        rows[1 + chance.randrange(n - 2)][1 + chance.randrange(m - 2)] = "abcd"[place % 4]
    for i in range(6):
        rows[n - 6 + i][m - 6] = rows[n - 6][m - 6 + i] = "#"
    rows[n - 6][m - 3] = "A"
    for i, letter in enumerate("BCD"):
        rows[n - 5 + i][m - 5 : m] = ["#"] * 5
        rows[n - 5 + i][m - 3] = letter
elif kind == "random":
    letters = "." * 52 + "#" * 32 + "aAbBcCdDABCDABCD"
    rows = [[letters[chance.randrange(100)] for _ in range(m)] for _ in range(n)]
else:
    rows = [["."] * m if i % 2 == 0 else ["#"] * m for i in range(n)]
    for i in range(1, n, 2):
        rows[i][m - 1 if i % 4 == 1 else 0] = "ABCD"[i // 2 % 4]
        rows[i - 1][m // 2] = "abcd"[i // 2 % 4]
rows[0][0] = "S"
rows[n - 1][m - 1] = "E"
print(n, m)
print("\n".join("".join(row) for row in rows))
