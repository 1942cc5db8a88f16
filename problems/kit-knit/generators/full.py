"""A chart of about 2000 characters and Q questions: `full.py KIND Q SEED`; KIND is `deep`, `wide`, `mixed` or `doubled`."""

import random
import sys

kind, q, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
chance = random.Random(seed)


def letters(count):
    return "".join(chr(97 + chance.randrange(26)) for _ in range(count))


if kind == "deep":
    chart = "z"
    while len(chart) < 1_985:
        chart = f"{letters(chance.randrange(2))}{1 + chance.randrange(9)}({chart}){letters(chance.randrange(2))}"
elif kind == "doubled":
    chart = "ab"
    for _ in range(60):
        chart = f"2({chart}){letters(1)}"
elif kind == "wide":
    chart = "".join(f"{1 + chance.randrange(10**9)}({letters(3)})" for _ in range(125))
else:
    chart = letters(3)
    while len(chart) < 1_900:
        times = 1 + chance.randrange(10 ** (1 + chance.randrange(5)))
        if chance.getrandbits(1):
            chart = f"{letters(2)}{times}({chart})"
        else:
            chart += f"{times}({letters(1 + chance.randrange(4))})"
print(chart)
print(q)
for _ in range(q):
    print(1 + chance.randrange(10 ** (1 + chance.randrange(18))))
