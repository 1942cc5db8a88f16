# Each chimney looks through all to its east: N * N / 2 steps where heights fall.
import sys

input = sys.stdin.readline
n = int(input())
heights = list(map(int, input().split()))
hits = [0] * n
to_sea = 0
for i in range(n):
    for j in range(i + 1, n):
        if heights[j] > heights[i]:
            hits[j] += 1
            break
    else:
        to_sea += 1
most = max(hits)
print(to_sea)
print(hits.index(most) + 1, most)
