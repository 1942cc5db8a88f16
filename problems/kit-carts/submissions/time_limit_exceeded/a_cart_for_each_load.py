# Chooses any cart for each load and keeps the ways without the names of carts in a set: right, and K^N.
import sys
from itertools import product

input = sys.stdin.readline
n, k = map(int, input().split())
loads = list(map(int, input().split()))
least, ways = 10**10, set()
for choice in product(range(k), repeat=n):
    if len(set(choice)) < k:
        continue
    carts = [0] * k
    for load, cart in zip(loads, choice):
        carts[cart] += load
    difference = max(carts) - min(carts)
    if difference < least:
        least, ways = difference, set()
    if difference == least:
        first = {}
        ways.add(tuple(first.setdefault(cart, len(first)) for cart in choice))
print(least, len(ways))
