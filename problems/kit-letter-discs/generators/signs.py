"""K and two signs, by arguments: K, length of each sign, the letters they are made of, seed; with a seed only short ones."""

import random
import sys

words = sys.argv[1:]
k, first, second, letters, seed = words if len(words) == 5 else ("3", "6", "5", "ABYZ", words[0])
chance = random.Random(int(seed))
print(k)
for length in (first, second):
    print("".join(letters[chance.randrange(len(letters))] for _ in range(int(length))))
