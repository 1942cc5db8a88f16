# Forgets that the siding has room for C wagons only.
import sys

input = sys.stdin.readline
n, room, q = map(int, input().split())
wagons = list(map(int, input().split()))
smallest_from = wagons[:]
for place in range(n - 2, -1, -1):
    smallest_from[place] = min(smallest_from[place], smallest_from[place + 1])
siding, order = [], []
for place, wagon in enumerate(wagons):
    while siding and siding[-1] < smallest_from[place]:
        order.append(siding.pop())
    siding.append(wagon)
order += reversed(siding)
print("\n".join(str(order[place - 1]) for place in map(int, input().split())))
