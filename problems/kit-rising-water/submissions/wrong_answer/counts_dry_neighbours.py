# Forwards: believes that a hill with d dry neighbours leaves d - 1 groups more, which is true for trees.
import sys

n, m, *numbers = map(int, sys.stdin.buffer.read().split())
neighbours = [[] for _ in range(n + 1)]
for u, v in zip(numbers[0 : 2 * m : 2], numbers[1 : 2 * m : 2]):
    neighbours[u].append(v)
    neighbours[v].append(u)
seen = [False] * (n + 1)
groups = 0
for hill in range(1, n + 1):
    if not seen[hill]:
        groups += 1
        seen[hill] = True
        stack = [hill]
        while stack:
            for other in neighbours[stack.pop()]:
                if not seen[other]:
                    seen[other] = True
                    stack.append(other)
dry = [True] * (n + 1)
most, first_day = groups, 0
for day, hill in enumerate(numbers[2 * m :], start=1):
    dry[hill] = False
    groups += sum(dry[other] for other in neighbours[hill]) - 1
    if groups > most:
        most, first_day = groups, day
print(most, first_day)
