# Gives a partner also to those who need none.
import sys

input = sys.stdin.readline
n, needed = map(int, input().split())
strengths = sorted(map(int, input().split()))
count, weakest, strongest = 0, 0, n - 1
while weakest < strongest:
    if strengths[weakest] + strengths[strongest] >= needed:
        count += 1
        strongest -= 1
    weakest += 1
if weakest == strongest and strengths[weakest] >= needed:
    count += 1
print(count)
