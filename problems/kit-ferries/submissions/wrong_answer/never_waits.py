# Takes every ferry at once, as if there were no schedule.
import sys
from heapq import heappop, heappush

n, m, *numbers = map(int, sys.stdin.buffer.read().split())
routes = [[] for _ in range(n + 1)]
for a, b, w, p in zip(*[iter(numbers)] * 4):
    routes[a].append((b, w))
    routes[b].append((a, w))
arrival = [-1] * (n + 1)
heap = [(0, 1)]
while heap:
    now, a = heappop(heap)
    if arrival[a] < 0:
        arrival[a] = now
        for b, w in routes[a]:
            heappush(heap, (now + w, b))
print(arrival[n])
