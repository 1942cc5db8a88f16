# Has one state for all nights: three in a row are allowed.
import sys

input = sys.stdin.readline
free, night = 0, -(10**18)
for _ in range(int(input())):
    d, e = map(int, input().split())
    free, night = max(free + d, night), max(free, night) + e
print(max(free, night))
