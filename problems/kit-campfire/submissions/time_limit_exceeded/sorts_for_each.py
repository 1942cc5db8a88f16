# Sorts all places anew for each person.
import sys

input = sys.stdin.readline
n = int(input())
places = []
fire = None
moved = 0
for place in map(int, input().split()):
    places.append(place)
    places.sort()
    middle = places[(len(places) - 1) // 2]
    if fire is not None:
        moved += abs(middle - fire)
    fire = middle
print(moved)
