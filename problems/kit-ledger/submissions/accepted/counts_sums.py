# A stretch adds up to K where the sum up to its end is by K larger than the sum up to its beginning.
import sys
from collections import Counter

input = sys.stdin.readline
n, k = map(int, input().split())
seen = Counter([0])
total = count = 0
for number in map(int, input().split()):
    total += number
    count += seen[total - k]
    seen[total] += 1
print(count)
