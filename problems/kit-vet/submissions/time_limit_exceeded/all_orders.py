# Tries all orders.
import sys
from itertools import permutations

input = sys.stdin.readline
animals = [tuple(map(int, input().split())) for _ in range(int(input()))]
least = None
for order in permutations(animals):
    passed = distress = 0
    for minutes, each_minute in order:
        distress += passed * each_minute
        passed += minutes
    if least is None or distress < least:
        least = distress
print(least)
