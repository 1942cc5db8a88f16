# The right sum, and the number of all ways, dear ones among them.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
far = 10**9
cost = [far] * (m + 1)
count = [0] * (m + 1)
cost[1], count[1] = 0, 1
for _ in range(n):
    for j, toll in enumerate(map(int, input().split())):
        cost[j + 1] = min(cost[j], cost[j + 1]) + toll
        count[j + 1] = (count[j + 1] + count[j]) % 1_000_000_007
    cost[0] = far
print(cost[m], count[m])
