# Only cuts the line of loads into K pieces.
import sys
from itertools import combinations

input = sys.stdin.readline
n, k = map(int, input().split())
loads = sorted(map(int, input().split()))
least, ways = 10**10, 0
for cuts in combinations(range(1, n), k - 1):
    ends = [0, *cuts, n]
    carts = [sum(loads[a:b]) for a, b in zip(ends, ends[1:])]
    difference = max(carts) - min(carts)
    if difference < least:
        least, ways = difference, 0
    ways += difference == least
print(least, ways)
