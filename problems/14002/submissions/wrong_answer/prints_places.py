# Prints where the numbers stand, not the numbers.
from bisect import bisect_left

n = int(input())
numbers = list(map(int, input().split()))
ends, places, before = [], [], []
for i, number in enumerate(numbers):
    place = bisect_left(ends, number)
    before.append(places[place - 1] if place else -1)
    ends[place : place + 1] = [number]
    places[place : place + 1] = [i]
found = []
i = places[-1]
while i != -1:
    found.append(i + 1)
    i = before[i]
print(len(found))
print(*reversed(found))
