# Searches the partners of a piece among all pieces, itself included, and halves the number.
import sys
from bisect import bisect_left, bisect_right

input = sys.stdin.readline
n, low, high = map(int, input().split())
pieces = sorted(map(int, input().split()))
pairs = 0
for piece in pieces:
    pairs += bisect_right(pieces, high - piece) - bisect_left(pieces, low - piece)
print(pairs // 2)
