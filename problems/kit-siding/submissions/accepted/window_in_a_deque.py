import sys
from collections import deque

input = sys.stdin.readline
n, room, q = map(int, input().split())
wagons = list(map(int, input().split()))
siding, window, order = [], deque(), []
entered = seen = 0
for left in range(n):
    while seen < min(n, left + room):
        while window and window[-1] > wagons[seen]:
            window.pop()
        window.append(wagons[seen])
        seen += 1
    if not window or (siding and siding[-1] < window[0]):
        order.append(siding.pop())
        continue
    smallest = window.popleft()
    while wagons[entered] != smallest:
        siding.append(wagons[entered])
        entered += 1
    entered += 1
    order.append(smallest)
print("\n".join(str(order[place - 1]) for place in map(int, input().split())))
