"""Print a field of N times M cells: `full.py N M SEED KIND`, where KIND is random, winding (a high path that winds) or flat."""

import random
import sys

n, m, seed, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
rows = [[chance.randrange(1, 500_000_000) for _ in range(m)] for _ in range(n)]
if kind == "flat":
    rows = [[10**9] * m for _ in range(n)]
elif kind == "winding":
    for j in range(0, m, 2):
        for i in range(n):
            rows[i][j] = 500_000_000 + chance.randrange(500_000_001)
    for j in range(1, m, 2):
        rows[0 if j % 4 == 1 else n - 1][j] = 500_000_000 + chance.randrange(500_000_001)
print(n, m)
print("\n".join(" ".join(map(str, row)) for row in rows))
