# Believes that a night shift is always followed by a second one before a rest.
import sys

input = sys.stdin.readline
free, one, two = 0, -(10**18), -(10**18)
for _ in range(int(input())):
    d, e = map(int, input().split())
    free, one, two = max(free + d, two), free + e, one + e
print(max(free, one, two))
