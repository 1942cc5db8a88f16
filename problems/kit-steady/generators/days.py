"""Days whose temperatures lie between two bounds, or rise slowly: days.py N K low high seed."""

import sys
from random import Random

count, bound, low, high, seed = map(int, sys.argv[1:])
chance = Random(seed)
print(count, bound)
print(*(low + int(chance.random() * (high - low + 1)) for _ in range(count)))
