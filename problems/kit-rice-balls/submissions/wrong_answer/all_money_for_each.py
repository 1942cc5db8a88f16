# Spends all the money for each ingredient and takes the smallest number.
import sys

input = sys.stdin.readline
n, money = map(int, input().split())
fewest = None
for _ in range(n):
    each, home, bag, price = map(int, input().split())
    balls = (home + money // price * bag) // each
    fewest = balls if fewest is None else min(fewest, balls)
print(fewest)
