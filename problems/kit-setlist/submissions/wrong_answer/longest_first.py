# Takes the longest song that still brings the sum nearer, again and again.
import sys

input = sys.stdin.readline
n, m, target = map(int, input().split())
lengths = list(map(int, input().split()))
apart = set()
for _ in range(m):
    a, b = map(int, input().split())
    apart |= {(a - 1, b - 1), (b - 1, a - 1)}
chosen, total = [], 0
for song in sorted(range(n), key=lambda song: -lengths[song]):
    nearer = abs(total + lengths[song] - target) < abs(total - target)
    if nearer and all((song, other) not in apart for other in chosen):
        chosen.append(song)
        total += lengths[song]
if not chosen:
    chosen, total = [0], min(lengths)
print(abs(total - target), len(chosen), 1)
