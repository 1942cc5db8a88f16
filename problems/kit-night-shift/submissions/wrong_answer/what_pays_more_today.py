# Takes what pays more each day, as far as the rules allow it.
import sys

input = sys.stdin.readline
total = nights = 0
for _ in range(int(input())):
    d, e = map(int, input().split())
    if e > d and nights < 2 or nights == 1:
        total, nights = total + e, nights + 1
    elif nights:
        nights = 0
    else:
        total += d
print(total)
