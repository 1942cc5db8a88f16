# Pairs those who stand beside each other after sorting: strong with strong.
import sys

input = sys.stdin.readline
n, needed = map(int, input().split())
strengths = sorted(map(int, input().split()), reverse=True)
count = place = 0
while place < n:
    if strengths[place] >= needed:
        count += 1
        place += 1
    else:
        count += place + 1 < n and strengths[place] + strengths[place + 1] >= needed
        place += 2
print(count)
