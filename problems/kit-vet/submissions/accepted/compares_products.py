import sys
from functools import cmp_to_key

input = sys.stdin.readline
animals = [tuple(map(int, input().split())) for _ in range(int(input()))]
animals.sort(key=cmp_to_key(lambda a, b: a[0] * b[1] - b[0] * a[1]))
passed = distress = 0
for minutes, each_minute in animals:
    distress += passed * each_minute
    passed += minutes
print(distress)
