# With an even number of people it takes the larger of the two in the middle.
import sys
from heapq import heappush, heappushpop

input = sys.stdin.readline
n = int(input())
low, high = [], []
fire = None
moved = 0
for place in map(int, input().split()):
    to_low = heappushpop(high, place)
    if len(low) < len(high):
        heappush(low, -to_low)
    else:
        heappush(high, -heappushpop(low, -to_low))
    if fire is not None:
        moved += abs(high[0] - fire)
    fire = high[0]
print(moved)
