"""An input with N words: `full.py N TILES BLANKS SEED`; about half of the words can be laid."""

import random
import sys

n, tiles, blanks, seed = map(int, sys.argv[1:])
chance = random.Random(seed)
letters = [chr(97 + chance.randrange(26)) for _ in range(tiles - blanks)]
on_tiles = letters + ["?"] * blanks
chance.shuffle(on_tiles)
print("".join(on_tiles))
print(n)
for _ in range(n):
    length = 1 + chance.randrange(30)
    if chance.getrandbits(1):
        places = list(range(len(letters)))
        chance.shuffle(places)
        print("".join(letters[place] for place in places[:length]) or "a")
    else:
        print("".join(chr(97 + chance.randrange(26)) for _ in range(length)))
