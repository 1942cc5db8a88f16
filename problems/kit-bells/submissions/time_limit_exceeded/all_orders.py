# Makes every order to its end, and asks only then whether it can be rung.
import sys
from itertools import permutations

input = sys.stdin.readline
n, k = map(int, input().split())
allowed = set(map(int, input().split()))
for order in permutations(range(1, n + 1)):
    if all(abs(a - b) in allowed for a, b in zip(order, order[1:])):
        print(*order)
        break
else:
    print(-1)
