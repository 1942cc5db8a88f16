# Begins with length 0 only: what is left over is not allowed.
n, length = map(int, input().split())
none = -(10**18)
best = [0] + [none] * length
for _ in range(n):
    w, v, fee = map(int, input().split())
    bought = [none] * (length + 1)
    for a in range(w, length + 1):
        bought[a] = v + max(best[a - w] - fee, bought[a - w])
    best = list(map(max, best, bought))
print(max(best[length], 0))
