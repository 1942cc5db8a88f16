# The sum before the first day, 0, is a beginning, too.
import sys
from collections import Counter

input = sys.stdin.readline
n, k = map(int, input().split())
seen = Counter()
total = count = 0
for number in map(int, input().split()):
    total += number
    count += seen[total - k]
    seen[total] += 1
print(count)
