# Right, but tries every number of plants of each kind for each length.
n, length = map(int, input().split())
best = [0] * (length + 1)
for _ in range(n):
    w, v, fee = map(int, input().split())
    for a in range(length, w - 1, -1):
        for plants in range(1, a // w + 1):
            best[a] = max(best[a], best[a - plants * w] + plants * v - fee)
print(best[length])
