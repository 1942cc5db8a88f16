"""Prints an input with N books and 1,000 questions: full.py N SEED FLOORS LETTERS LARGEST, where the last three are how many there are."""

import random
import sys

n, seed, floors, letters, largest = map(int, sys.argv[1:])
chance = random.Random(seed)
lines = [f"{n} 1000"]
lines += [f"{chance.randrange(floors) + 1} {chr(65 + chance.randrange(letters))}{chance.randrange(largest) + 1}" for _ in range(n)]
lines.append(" ".join(str(chance.randrange(n) + 1) for _ in range(1000)))
print("\n".join(lines))
