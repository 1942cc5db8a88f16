import sys
from heapq import heapify, heappop, heappush

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1  # cells of height 0 after each row, and a row of them, are the border on all sides
heights = []
for _ in range(n):
    heights += map(int, input().split())
    heights.append(0)
heights += [0] * width
seen = [height == 0 for height in heights]
heap = []
for i in range(0, n * width, width):
    seen[i] = True
    heap.append((-heights[i], i))
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
print(lowest - 1)
