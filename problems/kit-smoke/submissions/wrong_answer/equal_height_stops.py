# Takes a chimney of the same height for one that stops the smoke.
import sys

input = sys.stdin.readline
n = int(input())
heights = list(map(int, input().split()))
hits = [0] * n
open_smokes = []
for i, height in enumerate(heights):
    while open_smokes and heights[open_smokes[-1]] <= height:
        open_smokes.pop()
        hits[i] += 1
    open_smokes.append(i)
most = max(hits)
print(len(open_smokes))
print(hits.index(most) + 1, most)
