import sys
from heapq import heappush, heappushpop

input = sys.stdin.readline
n = int(input())
low, high = [], []  # the smaller half, negated, and the larger half
fire = None
moved = 0
for place in map(int, input().split()):
    to_high = -heappushpop(low, -place)
    if len(high) < len(low):
        heappush(high, to_high)
    else:
        heappush(low, -heappushpop(high, to_high))
    if fire is not None:
        moved += abs(-low[0] - fire)
    fire = -low[0]
print(moved)
