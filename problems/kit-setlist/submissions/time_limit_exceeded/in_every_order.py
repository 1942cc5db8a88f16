# Chooses songs in every order, and so makes each choice many times.
import sys

input = sys.stdin.readline
n, m, target = map(int, input().split())
lengths = list(map(int, input().split()))
apart = [0] * n
for _ in range(m):
    a, b = map(int, input().split())
    apart[a - 1] |= 1 << (b - 1)
    apart[b - 1] |= 1 << (a - 1)
best, choices = (10**9, 0), set()


def go_on(chosen, size, total):
    global best, choices
    if size:
        found = (abs(total - target), size)
        if found < best:
            best, choices = found, set()
        if found == best:
            choices.add(chosen)
    for song in range(n):
        if not chosen >> song & 1 and not apart[song] & chosen:
            go_on(chosen | 1 << song, size + 1, total + lengths[song])


go_on(0, 0, 0)
print(*best, len(choices))
