# Also steps to cells that touch at a corner only.
import sys
from heapq import heapify, heappop, heappush

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
heights = []
for _ in range(n):
    heights += map(int, input().split())
    heights.append(0)
heights += [0] * (width + 1)
seen = [height == 0 for height in heights]
heap = [(-heights[i], i) for i in range(0, n * width, width)]
for _, i in heap:
    seen[i] = True
heapify(heap)
lowest = 10**9
while True:
    height, cell = heappop(heap)
    lowest = min(lowest, -height)
    if cell % width == m - 1:
        break
    for step in (1, width, width + 1, width - 1):
        for near in (cell + step, cell - step):
            if not seen[near]:
                seen[near] = True
                heappush(heap, (-heights[near], near))
print(lowest - 1)
