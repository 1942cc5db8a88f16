"""Prints an input: how many examples, how far positives are above negatives, a seed."""

import random
import sys

count, ahead, seed = map(int, sys.argv[1:])
chance = random.Random(seed)
lines = [f"{count} 500", f"0 {chance.randrange(1001 - ahead)}", f"1 {ahead + chance.randrange(1001 - ahead)}"]
for _ in range(count - 2):
    truth = chance.getrandbits(1)
    lines.append(f"{truth} {truth * ahead + chance.randrange(1001 - ahead)}")
print("\n".join(lines))
