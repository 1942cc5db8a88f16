# Looks at the state without a night only: what ends with a night shift is lost.
import sys

input = sys.stdin.readline
free, one, two = 0, -(10**18), -(10**18)
for _ in range(int(input())):
    d, e = map(int, input().split())
    free, one, two = max(free + d, one, two), free + e, one + e
print(free)
