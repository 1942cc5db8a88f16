# What is left over in the kitchen pays for what is missing.
import sys

input = sys.stdin.readline
n, money = map(int, input().split())
ingredients = [tuple(map(int, input().split())) for _ in range(n)]


def cost(balls):
    return sum(-(-(each * balls - home) // bag) * price for each, home, bag, price in ingredients)


low, high = 0, 2 * 10**12
while low < high:
    middle = (low + high + 1) // 2
    if cost(middle) <= money:
        low = middle
    else:
        high = middle - 1
print(low)
