# Keeps the sizes of the heaps right, but never asks to which half a value belongs.
import sys
from heapq import heappush

input = sys.stdin.readline
n = int(input())
low, high = [], []
fire = None
moved = 0
for place in map(int, input().split()):
    if len(low) == len(high):
        heappush(low, -place)
    else:
        heappush(high, place)
    if fire is not None:
        moved += abs(-low[0] - fire)
    fire = -low[0]
print(moved)
