import sys
from bisect import bisect_left, bisect_right

input = sys.stdin.readline
n, low, high = map(int, input().split())
pieces = sorted(map(int, input().split()))
pairs = 0
for i, piece in enumerate(pieces):
    pairs += bisect_right(pieces, high - piece, i + 1) - bisect_left(pieces, low - piece, i + 1)
print(pairs)
