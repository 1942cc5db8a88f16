# Right, but searches all that is dry anew on each day.
import sys

n, m, *numbers = map(int, sys.stdin.buffer.read().split())
neighbours = [[] for _ in range(n + 1)]
for u, v in zip(numbers[0 : 2 * m : 2], numbers[1 : 2 * m : 2]):
    neighbours[u].append(v)
    neighbours[v].append(u)
dry = set(range(1, n + 1))
most, first_day = 0, 0
for day, hill in enumerate([0, *numbers[2 * m :]]):
    dry.discard(hill)
    left = set(dry)
    groups = 0
    while left:
        groups += 1
        stack = [left.pop()]
        while stack:
            for other in neighbours[stack.pop()]:
                if other in left:
                    left.remove(other)
                    stack.append(other)
    if groups > most:
        most, first_day = groups, day
print(most, first_day)
