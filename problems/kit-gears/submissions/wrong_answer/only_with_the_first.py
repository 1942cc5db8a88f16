# Looks at each gear together with gear 1 only, and takes the latest of these times.
from math import gcd

input()
teeth = list(map(int, input().split()))
turns = max(number // gcd(number, teeth[0]) for number in teeth)
print(turns if turns <= 10**12 else -1)
