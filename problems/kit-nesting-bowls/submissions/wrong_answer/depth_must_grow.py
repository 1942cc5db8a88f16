# Does not let bowls of the same depth into each other.
import sys
from bisect import bisect_left

numbers = list(map(int, sys.stdin.buffer.read().split()))
ends = []
for _, minus_depth in sorted(zip(numbers[1::2], (-depth for depth in numbers[2::2]))):
    place = bisect_left(ends, -minus_depth)
    ends[place : place + 1] = [-minus_depth]
print(len(ends))
