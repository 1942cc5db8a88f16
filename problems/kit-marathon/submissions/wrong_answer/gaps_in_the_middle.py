# Looks only whether the last part can be run: a gap in the middle that is too long goes unnoticed.
import sys

input = sys.stdin.readline
n, length, distance = map(int, input().split())
places = sorted(map(int, input().split()))
count = last = here = 0
for place in places:
    if place - last > distance:
        count += 1
        last = here
    here = place
if length - last > distance:
    count += 1
    last = here
print(-1 if length - last > distance else count)
