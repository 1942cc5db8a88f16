# The list of smallest ends has the right length, but its numbers need not stand in this order in A.
from bisect import bisect_left

input()
ends = []
for number in map(int, input().split()):
    place = bisect_left(ends, number)
    ends[place : place + 1] = [number]
print(len(ends))
print(*ends)
