# Counts for each end only the longest stretch with K kinds.
import sys
from collections import defaultdict

input = sys.stdin.readline
n, k = map(int, input().split())
tins = input().split()
counts = defaultdict(int)
kinds = left = total = 0
for right, tin in enumerate(tins):
    if counts[tin] == 0:
        kinds += 1
    counts[tin] += 1
    while kinds > k:
        counts[tins[left]] -= 1
        if counts[tins[left]] == 0:
            kinds -= 1
        left += 1
    total += kinds == k
print(total)
