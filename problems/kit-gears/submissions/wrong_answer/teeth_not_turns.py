# Prints by how many teeth the gears have turned.
from math import lcm

input()
teeth = lcm(*map(int, input().split()))
print(teeth if teeth <= 10**12 else -1)
