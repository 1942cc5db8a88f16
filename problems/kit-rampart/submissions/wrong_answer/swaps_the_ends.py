# When a is larger than b it swaps them, and so protects the other side of the wall.
import sys
from itertools import accumulate

input = sys.stdin.readline
n, m = map(int, input().split())
change = [0] * (n + 2)
for _ in range(m):
    a, b, w = map(int, input().split())
    change[min(a, b)] += w
    change[max(a, b) + 1] -= w
protection = list(accumulate(change[1 : n + 1]))
weakest = min(protection)
print(weakest, protection.count(weakest))
