"""Two ribbons of N and M pieces: `full.py N M LONGEST COLOURS SEED`; with one colour all places are the same."""

import random
import sys

n, m, longest, colours, seed = map(int, sys.argv[1:])
chance = random.Random(seed)
for count in (n, m):
    print(count)
    for _ in range(count):
        print(1 + chance.randrange(longest), "RGBW"[chance.randrange(colours)])
