# Only the distress counts here, the time only among equal ones.
import sys

input = sys.stdin.readline
animals = [tuple(map(int, input().split())) for _ in range(int(input()))]
animals.sort(key=lambda animal: (-animal[1], animal[0]))
passed = distress = 0
for minutes, each_minute in animals:
    distress += passed * each_minute
    passed += minutes
print(distress)
