# BFS finds the path with the fewest edges, and that need not be the shortest.
import sys
from collections import deque

v, e = map(int, sys.stdin.readline().split())
start = int(sys.stdin.readline())
roads = [[] for _ in range(v + 1)]
for _ in range(e):
    a, b, w = map(int, sys.stdin.readline().split())
    roads[a].append((b, w))
distance = [-1] * (v + 1)
distance[start] = 0
queue = deque([start])
while queue:
    a = queue.popleft()
    for b, w in roads[a]:
        if distance[b] < 0:
            distance[b] = distance[a] + w
            queue.append(b)
print(*("INF" if length < 0 else length for length in distance[1:]), sep="\n")
