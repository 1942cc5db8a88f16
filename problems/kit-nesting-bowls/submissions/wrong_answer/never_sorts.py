# Takes the bowls in the order of the input.
import sys
from bisect import bisect_left

numbers = list(map(int, sys.stdin.buffer.read().split()))
ends = []
for diameter in numbers[1::2]:
    place = bisect_left(ends, diameter)
    ends[place : place + 1] = [diameter]
print(len(ends))
