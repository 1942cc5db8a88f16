# A window that grows while its sum is too small, and shrinks while it is too large: right where all numbers are positive. 30 points.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
days = list(map(int, input().split()))
first = total = count = 0
for last in range(n):
    total += days[last]
    while first <= last and total > k:
        total -= days[first]
        first += 1
    count += total == k and first <= last
print(count)
