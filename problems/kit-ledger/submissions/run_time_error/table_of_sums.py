# Counts sums in a table with a place for each from 0 to 10,000: IndexError for larger ones.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
seen = [0] * 10_001
seen[0] = 1
total = count = 0
for number in map(int, input().split()):
    total += number
    count += seen[total - k] if 0 <= total - k else 0
    seen[total] += 1
print(count)
