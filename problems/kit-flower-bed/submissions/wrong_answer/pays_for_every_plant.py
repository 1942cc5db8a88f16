# Takes the bag off for each plant.
n, length = map(int, input().split())
best = [0] * (length + 1)
for _ in range(n):
    w, v, fee = map(int, input().split())
    for a in range(w, length + 1):
        best[a] = max(best[a], best[a - w] + v - fee)
print(best[length])
