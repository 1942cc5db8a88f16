# Right, but walks every way there is.
import sys

sys.setrecursionlimit(10_000)
n, m = map(int, input().split())
toll = [list(map(int, input().split())) for _ in range(n)]
best, ways = 10**9, 0


def walk(i, j, total):
    global best, ways
    total += toll[i][j]
    if i == n - 1 and j == m - 1:
        if total < best:
            best, ways = total, 0
        ways += total == best
        return
    if i + 1 < n:
        walk(i + 1, j, total)
    if j + 1 < m:
        walk(i, j + 1, total)


walk(0, 0, 0)
print(best, ways % 1_000_000_007)
