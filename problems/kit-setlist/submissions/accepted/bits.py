import sys

input = sys.stdin.readline
n, m, target = map(int, input().split())
lengths = list(map(int, input().split()))
apart = [0] * n
for _ in range(m):
    a, b = map(int, input().split())
    apart[a - 1] |= 1 << (b - 1)
    apart[b - 1] |= 1 << (a - 1)
sums = [0] * (1 << n)
sizes = [0] * (1 << n)
best, count = (10**9, 0), 0
for mask in range(1, 1 << n):
    lowest = (mask & -mask).bit_length() - 1
    rest = mask & (mask - 1)
    if sums[rest] < 0 or apart[lowest] & rest:
        sums[mask] = -1
        continue
    sums[mask] = sums[rest] + lengths[lowest]
    sizes[mask] = sizes[rest] + 1
    found = (abs(sums[mask] - target), sizes[mask])
    if found < best:
        best, count = found, 0
    if found == best:
        count += 1
print(*best, count)
