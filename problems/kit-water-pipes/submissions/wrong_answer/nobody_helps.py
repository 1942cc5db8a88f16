# Pays for all new pipes.
import sys

n, k, m, *numbers = map(int, sys.stdin.buffer.read().split())
above = list(range(n + 1))


def top(village):
    while above[village] != village:
        above[village] = village = above[above[village]]
    return village


for u, v in zip(numbers[0 : 2 * k : 2], numbers[1 : 2 * k : 2]):
    above[top(u)] = top(v)
parts = sum(above[village] == village for village in range(1, n + 1))
total = 0
new = numbers[2 * k :]
for price, a, b in sorted(zip(new[2::3], new[0::3], new[1::3])):
    if top(a) != top(b):
        above[top(a)] = top(b)
        parts -= 1
        total += price
print(total if parts == 1 else -1)
