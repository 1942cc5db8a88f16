# Chooses the shortest one that still fits between those that are chosen.
import sys
from bisect import bisect_left

input = sys.stdin.readline
n, rest = map(int, input().split())
observations = [tuple(map(int, input().split())) for _ in range(n)]
observations.sort(key=lambda times: (times[1] - times[0], times[1]))
chosen = []
for start, end in observations:
    place = bisect_left(chosen, (start, end))
    after_one = place == 0 or chosen[place - 1][1] + rest <= start
    before_one = place == len(chosen) or end + rest <= chosen[place][0]
    if after_one and before_one:
        chosen.insert(place, (start, end))
print(len(chosen))
