import sys

n, k = map(int, sys.stdin.readline().split())
best = [0] * (k + 1)
for _ in range(n):
    weight, value = map(int, sys.stdin.readline().split())
    for room in range(k, weight - 1, -1):
        with_it = best[room - weight] + value
        if with_it > best[room]:
            best[room] = with_it
print(best[k])
