# Counts a sock before it looks for the other one.
import sys
from collections import defaultdict

input = sys.stdin.readline
on_table = defaultdict(int)
lying = most = 0
for _ in range(int(input())):
    pattern, side = input().split()
    lying += 1
    most = max(most, lying)
    other = (pattern, "R" if side == "L" else "L")
    if on_table[other]:
        on_table[other] -= 1
        lying -= 2
    else:
        on_table[pattern, side] += 1
print(most)
print(lying)
