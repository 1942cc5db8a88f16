# By diameter, then by depth: bowls of the same diameter seem to fit into each other.
import sys
from bisect import bisect_right

numbers = list(map(int, sys.stdin.buffer.read().split()))
ends = []
for _, depth in sorted(zip(numbers[1::2], numbers[2::2])):
    place = bisect_right(ends, depth)
    ends[place : place + 1] = [depth]
print(len(ends))
