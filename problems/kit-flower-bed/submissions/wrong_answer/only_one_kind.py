# Fills the bed with a single kind, the best one.
n, length = map(int, input().split())
best = 0
for _ in range(n):
    w, v, fee = map(int, input().split())
    best = max(best, length // w * v - fee)
print(best)
