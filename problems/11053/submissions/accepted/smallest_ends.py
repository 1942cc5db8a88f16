from bisect import bisect_left

input()
ends = []
for number in map(int, input().split()):
    place = bisect_left(ends, number)
    ends[place : place + 1] = [number]
print(len(ends))
