# Right, but tries every order.
from itertools import permutations

n = int(input())
weeks = list(map(int, input().split()))
helps = [list(map(int, input().split())) for _ in range(n)]
best = 10**9
for order in permutations(range(n)):
    total = 0
    for place, j in enumerate(order):
        total += max(1, weeks[j] - sum(helps[i][j] for i in order[:place]))
    best = min(best, total)
print(best)
