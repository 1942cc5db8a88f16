# Recursive: villages in a line are deeper than Python allows.
import sys

n, *numbers = map(int, sys.stdin.buffer.read().split())
people = [0, *numbers[:n]]
total = sum(people)
neighbours = [[] for _ in range(n + 1)]
for road, (u, v) in enumerate(zip(numbers[n::2], numbers[n + 1 :: 2]), start=1):
    neighbours[u].append((v, road))
    neighbours[v].append((u, road))
best = (total + 1, 0)


def below(village, parent, road_up):
    global best
    found = people[village] + sum(below(other, village, road) for other, road in neighbours[village] if other != parent)
    if road_up:
        best = min(best, (abs(total - 2 * found), road_up))
    return found


below(1, 0, 0)
print(*best)
