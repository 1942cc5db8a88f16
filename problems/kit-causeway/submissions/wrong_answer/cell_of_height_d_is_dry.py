# Believes that a cell of height d can still be crossed on day d.
import sys
from heapq import heapify, heappop, heappush

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
heights = []
for _ in range(n):
    heights += map(int, input().split())
    heights.append(0)
heights += [0] * width
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
    for near in (cell + 1, cell - 1, cell + width, cell - width):
        if not seen[near]:
            seen[near] = True
            heappush(heap, (-heights[near], near))
print(lowest)
