# Walks from place to place, and never asks whether the finish can be reached from the last one.
import sys

input = sys.stdin.readline
n, length, distance = map(int, input().split())
places = sorted(map(int, input().split()))
count = last = here = 0
for place in places:
    if place - last > distance:
        count += 1
        last = here
    if place - last > distance:
        count = -1
        break
    here = place
if count >= 0 and length - last > distance:
    count += 1
print(count)
