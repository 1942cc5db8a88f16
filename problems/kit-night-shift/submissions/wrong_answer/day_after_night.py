# Forgets the first rule: only three nights in a row are forbidden.
import sys

input = sys.stdin.readline
free, one, two = 0, -(10**18), -(10**18)
for _ in range(int(input())):
    d, e = map(int, input().split())
    free, one, two = max(free, one, two) + d, free + e, one + e
print(max(free, one, two))
