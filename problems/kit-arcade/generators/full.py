"""Print an input of N children: `full.py N K SEED KIND`, where KIND is crowd (all come early), trickle or gaps."""

import random
import sys

n, k, seed, kind = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)
if kind == "crowd":
    children = [(chance.randrange(3), 20 - chance.randrange(3)) for _ in range(n)]
elif kind == "trickle":
    children = [(i * 10, 1 + chance.randrange(20)) for i in range(n)]
else:
    children = [(chance.randrange(10**9 + 1), 1 + chance.randrange(20)) for _ in range(n)]
children.sort(key=lambda child: child[0])
print(n, k)
print("\n".join(f"{t} {c}" for t, c in children))
