# Stores each edge in both directions, but it leads from u to v only.
import sys
from heapq import heappop, heappush

v, e = map(int, sys.stdin.readline().split())
start = int(sys.stdin.readline())
roads = [[] for _ in range(v + 1)]
for _ in range(e):
    a, b, w = map(int, sys.stdin.readline().split())
    roads[a].append((b, w))
    roads[b].append((a, w))
far = float("inf")
distance = [far] * (v + 1)
distance[start] = 0
heap = [(0, start)]
while heap:
    so_far, a = heappop(heap)
    if so_far > distance[a]:
        continue
    for b, w in roads[a]:
        if so_far + w < distance[b]:
            distance[b] = so_far + w
            heappush(heap, (so_far + w, b))
print(*("INF" if length == far else length for length in distance[1:]), sep="\n")
