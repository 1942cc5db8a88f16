import sys
from itertools import accumulate

input = sys.stdin.readline
n, m, reach = map(int, input().split())
sums = [[0] * (m + 1)]
for _ in range(n):
    row = accumulate(map(int, input().split()), initial=0)
    sums.append([above + here for above, here in zip(sums[-1], row)])
best = None
for i in range(n):
    top, bottom = sums[max(0, i - reach)], sums[min(n, i + reach + 1)]
    strip = [lower - upper for lower, upper in zip(bottom, top)]
    for j in range(m):
        total = strip[min(m, j + reach + 1)] - strip[max(0, j - reach)]
        if best is None or total > best:
            best, place = total, (i + 1, j + 1)
print(best)
print(*place)
