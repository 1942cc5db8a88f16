# Counts pieces in a table with a place for each length up to 100,000: IndexError for longer ones.
import sys
from itertools import accumulate

input = sys.stdin.readline
n, low, high = map(int, input().split())
pieces = list(map(int, input().split()))
longest = 100_000
counts = [0] * (longest + 1)
for piece in pieces:
    counts[piece] += 1
up_to = list(accumulate(counts))


def pieces_up_to(length):
    return up_to[min(length, longest)] if length > 0 else 0


pairs = 0
for piece in pieces:
    pairs += pieces_up_to(high - piece) - pieces_up_to(low - piece - 1) - (low <= 2 * piece <= high)
print(pairs // 2)
