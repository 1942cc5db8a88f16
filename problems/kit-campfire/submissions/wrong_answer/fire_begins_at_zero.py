# Lets the fire begin at 0, so that lighting it counts as a move.
import sys
from heapq import heappush, heappushpop

input = sys.stdin.readline
n = int(input())
low, high = [], []
fire = moved = 0
for place in map(int, input().split()):
    to_high = -heappushpop(low, -place)
    if len(high) < len(low):
        heappush(high, to_high)
    else:
        heappush(low, -heappushpop(high, to_high))
    moved += abs(-low[0] - fire)
    fire = -low[0]
print(moved)
