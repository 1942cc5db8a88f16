# By diameter, the deepest first among equal ones: but bowls that are quite the same are counted together.
import sys
from bisect import bisect_right

numbers = list(map(int, sys.stdin.buffer.read().split()))
ends = []
for _, minus_depth in sorted(zip(numbers[1::2], (-depth for depth in numbers[2::2]))):
    place = bisect_right(ends, -minus_depth)
    ends[place : place + 1] = [-minus_depth]
print(len(ends))
