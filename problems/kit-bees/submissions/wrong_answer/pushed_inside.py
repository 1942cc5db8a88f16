# At the borders it moves the square into the field, instead of leaving out what is outside.
import sys
from itertools import accumulate

input = sys.stdin.readline
n, m, reach = map(int, input().split())
sums = [[0] * (m + 1)]
for _ in range(n):
    row = accumulate(map(int, input().split()), initial=0)
    sums.append([above + here for above, here in zip(sums[-1], row)])
best = None
side = 2 * reach + 1
for i in range(n):
    first_row = max(0, min(i - reach, n - side))
    top, bottom = sums[first_row], sums[min(n, first_row + side)]
    for j in range(m):
        left = max(0, min(j - reach, m - side))
        right = min(m, left + side)
        total = bottom[right] - bottom[left] - top[right] + top[left]
        if best is None or total > best:
            best, place = total, (i + 1, j + 1)
print(best)
print(*place)
