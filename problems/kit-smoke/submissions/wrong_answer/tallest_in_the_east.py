# Lets every smoke end at the highest chimney to its east, instead of at the first that is higher.
import sys

input = sys.stdin.readline
n = int(input())
heights = list(map(int, input().split()))
hits = [0] * n
tallest = n - 1
to_sea = 1
for i in range(n - 2, -1, -1):
    if heights[tallest] > heights[i]:
        hits[tallest] += 1
    else:
        to_sea += 1
        tallest = i
most = max(hits)
print(to_sea)
print(hits.index(most) + 1, most)
