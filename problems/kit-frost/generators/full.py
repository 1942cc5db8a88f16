"""A pond of N times M cells: `full.py N M KIND SEED`; KIND is `channel`, `random`, `diagonal`, `water` or `ice`."""

import random
import sys

n, m, kind, seed = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
chance = random.Random(seed)
if kind == "channel":
    # a channel that goes to and fro below rows of ice: each of its cells has one neighbour that is ice, and waits for the cell before
    pond = [["#"] * m for _ in range(n)]
    end = edge = 0
    for top in range(0, n - 1, 3):
        pond[top][1:-1] = "o" * (m - 2)
        pond[top + 1][1:-1] = "." * (m - 2)
        if top:
            pond[top - 1][end] = pond[top][end] = "."
            pond[top - 1][edge] = "o"
        pond[top + 1][edge] = "o"
        end, edge = (1, 0) if end == m - 2 else (m - 2, m - 1)
elif kind == "diagonal":
    pond = [["o" if i == j else "." for j in range(m)] for i in range(n)]
elif kind == "random":
    pond = [["..o#."[chance.randrange(5)] for _ in range(m)] for _ in range(n)]
else:
    pond = [["." if kind == "water" else "o"] * m for _ in range(n)]
print(n, m)
for line in pond:
    print("".join(line))
