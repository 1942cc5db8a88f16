# Puts each load, heaviest first, on the cart that is lightest then.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
carts = [0] * k
for load in sorted(map(int, input().split()), reverse=True):
    carts[carts.index(min(carts))] += load
print(max(carts) - min(carts), 1)
