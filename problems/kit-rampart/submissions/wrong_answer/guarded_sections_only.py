# Does not look at sections that nobody protects.
import sys
from itertools import accumulate

input = sys.stdin.readline
n, m = map(int, input().split())
change = [0] * (n + 2)
for _ in range(m):
    a, b, w = map(int, input().split())
    change[a] += w
    change[b + 1] -= w
    if a > b:
        change[1] += w
protection = [strength for strength in accumulate(change[1 : n + 1]) if strength > 0]
weakest = min(protection)
print(weakest, protection.count(weakest))
