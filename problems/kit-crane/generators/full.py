"""Print an input of Q commands: `full.py Q SEED KIND`, where KIND is pendulum (all back, all again), random or far (goes only)."""

import random
import sys

q, seed, kind = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
chance = random.Random(seed)
if kind == "pendulum":
    commands = [f"go {chance.randrange(-(10**6), 10**6 + 1)}" for _ in range(q // 2)]
    commands += ["back 200000", "again 200000"] * (q // 4)
elif kind == "far":
    commands = ["go -1000000"] * q
else:
    commands = []
    for _ in range(q):
        word = chance.randrange(10)
        if word < 6:
            commands.append(f"go {chance.randrange(-(10**6), 10**6 + 1)}")
        else:
            commands.append(f"{'back' if word < 8 else 'again'} {1 + chance.randrange(8)}")
print(len(commands))
print("\n".join(commands))
