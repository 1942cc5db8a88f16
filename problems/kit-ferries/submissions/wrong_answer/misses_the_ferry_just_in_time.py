# Waits for the next ferry even when one leaves at the moment of arrival.
import sys
from heapq import heappop, heappush

n, m, *numbers = map(int, sys.stdin.buffer.read().split())
routes = [[] for _ in range(n + 1)]
for a, b, w, p in zip(*[iter(numbers)] * 4):
    routes[a].append((b, w, p))
    routes[b].append((a, w, p))
arrival = [-1] * (n + 1)
heap = [(0, 1)]
while heap:
    now, a = heappop(heap)
    if arrival[a] < 0:
        arrival[a] = now
        for b, w, p in routes[a]:
            leaves = now // p * p + p if now else 0
            heappush(heap, (leaves + w, b))
print(arrival[n])
