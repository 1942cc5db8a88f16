# Fills the siding before it lets anything out.
import sys

input = sys.stdin.readline
n, room, q = map(int, input().split())
wagons = list(map(int, input().split()))
siding, order = [], []
for wagon in wagons:
    if len(siding) == room:
        order.append(siding.pop())
        while siding and siding[-1] < wagon:
            order.append(siding.pop())
    siding.append(wagon)
order += reversed(siding)
print("\n".join(str(order[place - 1]) for place in map(int, input().split())))
