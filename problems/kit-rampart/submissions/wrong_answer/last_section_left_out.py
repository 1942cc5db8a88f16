# Stops before b.
import sys
from itertools import accumulate

input = sys.stdin.readline
n, m = map(int, input().split())
change = [0] * (n + 2)
for _ in range(m):
    a, b, w = map(int, input().split())
    change[a] += w
    change[b] -= w
    if a > b:
        change[1] += w
protection = list(accumulate(change[1 : n + 1]))
weakest = min(protection)
print(weakest, protection.count(weakest))
