# Adds up the rows of every square.
import sys

input = sys.stdin.readline
n, m, reach = map(int, input().split())
honey = [list(map(int, input().split())) for _ in range(n)]
best = None
for i in range(n):
    rows = honey[max(0, i - reach) : i + reach + 1]
    for j in range(m):
        left, right = max(0, j - reach), j + reach + 1
        total = sum(sum(row[left:right]) for row in rows)
        if best is None or total > best:
            best, place = total, (i + 1, j + 1)
print(best)
print(*place)
