# Always goes on to the cheaper of the two next districts, down where they are equal, and doubles the count there.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
grid = [list(map(int, input().split())) for _ in range(n)]
i = j = 0
total, ways = grid[0][0], 1
while (i, j) != (n - 1, m - 1):
    right = grid[i][j + 1] if j + 1 < m else 10**9
    below = grid[i + 1][j] if i + 1 < n else 10**9
    if right == below:
        ways *= 2
    if right < below:
        j += 1
    else:
        i += 1
    total += grid[i][j]
print(total, ways % 1_000_000_007)
