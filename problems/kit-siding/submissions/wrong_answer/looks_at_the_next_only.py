# Lets out the top as soon as the next wagon is larger, though a smaller one may follow while there is room.
import sys

input = sys.stdin.readline
n, room, q = map(int, input().split())
wagons = list(map(int, input().split()))
siding, order = [], []
for wagon in wagons:
    while siding and (siding[-1] < wagon or len(siding) == room):
        order.append(siding.pop())
    siding.append(wagon)
order += reversed(siding)
print("\n".join(str(order[place - 1]) for place in map(int, input().split())))
