"""N words and M to write: `full.py N M KIND SEED`; KIND is `random`, `same` (all on one key), `worst` (the last of them) or `chain`."""

import random
import sys

n, m, kind, seed = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
chance = random.Random(seed)
if kind in ("same", "worst"):
    numbers = list(range(3**10))
    chance.shuffle(numbers)
    words = ["".join("abc"[number // 3**place % 3] for place in range(10)) for number in numbers[:n]]
    uses = [2 + chance.randrange(5) for _ in words]
    uses[0] = 1
else:
    alphabet = "adgjmptw" if kind == "chain" else "abcdefghijklmnopqrstuvwxyz"
    words = []
    seen = set()
    while len(words) < n:
        word = "".join(alphabet[chance.randrange(len(alphabet))] for _ in range(1 + chance.randrange(10)))
        if word not in seen:
            seen.add(word)
            words.append(word)
    uses = [1 + chance.randrange(10**9) for _ in words]
print(n)
for word, use in zip(words, uses, strict=True):
    print(word, use)
print(m)
print(*(1 if kind == "worst" else 1 + chance.randrange(n) for _ in range(m)))
