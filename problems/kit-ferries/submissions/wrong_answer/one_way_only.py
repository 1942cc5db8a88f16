# Lets the ferries go from a to b only.
import sys
from heapq import heappop, heappush

n, m, *numbers = map(int, sys.stdin.buffer.read().split())
routes = [[] for _ in range(n + 1)]
for a, b, w, p in zip(*[iter(numbers)] * 4):
    routes[a].append((b, w, p))
arrival = [-1] * (n + 1)
heap = [(0, 1)]
while heap:
    now, a = heappop(heap)
    if arrival[a] < 0:
        arrival[a] = now
        for b, w, p in routes[a]:
            heappush(heap, ((now + p - 1) // p * p + w, b))
print(arrival[n])
