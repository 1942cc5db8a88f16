# The difference of time and distress is not what decides between two neighbours.
import sys

input = sys.stdin.readline
animals = [tuple(map(int, input().split())) for _ in range(int(input()))]
animals.sort(key=lambda animal: animal[0] - animal[1])
passed = distress = 0
for minutes, each_minute in animals:
    distress += passed * each_minute
    passed += minutes
print(distress)
