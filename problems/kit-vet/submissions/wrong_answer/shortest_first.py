# Only the time counts here, the distress only among equal times.
import sys

input = sys.stdin.readline
animals = [tuple(map(int, input().split())) for _ in range(int(input()))]
animals.sort(key=lambda animal: (animal[0], -animal[1]))
passed = distress = 0
for minutes, each_minute in animals:
    distress += passed * each_minute
    passed += minutes
print(distress)
