# Every bus goes back as well.
import sys

n = int(sys.stdin.readline())
m = int(sys.stdin.readline())
far = float("inf")
costs = [[far] * n for _ in range(n)]
for i in range(n):
    costs[i][i] = 0
for _ in range(m):
    a, b, cost = map(int, sys.stdin.readline().split())
    costs[a - 1][b - 1] = min(costs[a - 1][b - 1], cost)
    costs[b - 1][a - 1] = min(costs[b - 1][a - 1], cost)
for k in range(n):
    for i in range(n):
        for j in range(n):
            if costs[i][k] + costs[k][j] < costs[i][j]:
                costs[i][j] = costs[i][k] + costs[k][j]
for row in costs:
    print(*(0 if cost == far else cost for cost in row))
