# Counts the choice of no song at all.
import sys

input = sys.stdin.readline
n, m, target = map(int, input().split())
lengths = list(map(int, input().split()))
apart = [0] * n
for _ in range(m):
    a, b = map(int, input().split())
    apart[a - 1] |= 1 << (b - 1)
    apart[b - 1] |= 1 << (a - 1)
best, count = (10**9, 0), 0


def go_on(song, chosen, size, total):
    global best, count
    if song == n:
        found = (abs(total - target), size)
        if found < best:
            best, count = found, 0
        count += found == best
        return
    go_on(song + 1, chosen, size, total)
    if not apart[song] & chosen:
        go_on(song + 1, chosen | 1 << song, size + 1, total + lengths[song])


go_on(0, 0, 0, 0)
print(*best, count)
