# Backwards, keeping the first that is found: the last of several days with the same number.
import sys

n, m, *numbers = map(int, sys.stdin.buffer.read().split())
neighbours = [[] for _ in range(n + 1)]
for u, v in zip(numbers[0 : 2 * m : 2], numbers[1 : 2 * m : 2]):
    neighbours[u].append(v)
    neighbours[v].append(u)
order = numbers[2 * m :]
above = [0] * (n + 1)


def top(hill):
    while above[hill] != hill:
        above[hill] = hill = above[above[hill]]
    return hill


groups = most = 0
first_day = n
for day in range(n - 1, -1, -1):
    hill = order[day]
    above[hill] = hill
    groups += 1
    for other in neighbours[hill]:
        if above[other] and top(hill) != top(other):
            above[top(hill)] = top(other)
            groups -= 1
    if groups > most:
        most, first_day = groups, day
print(most, first_day)
