# bisect_right puts an equal number behind: that counts sequences which never fall, not those which rise.
from bisect import bisect_right

input()
ends = []
for number in map(int, input().split()):
    place = bisect_right(ends, number)
    ends[place : place + 1] = [number]
print(len(ends))
