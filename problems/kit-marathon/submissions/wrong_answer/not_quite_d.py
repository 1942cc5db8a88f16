# Water exactly D metres away is near enough.
import sys

input = sys.stdin.readline
n, length, distance = map(int, input().split())
places = sorted(map(int, input().split()))
places.append(length)
count = last = here = 0
for place in places:
    if place - last >= distance:
        count += 1
        last = here
    if place - last >= distance:
        count = -1
        break
    here = place
print(count)
