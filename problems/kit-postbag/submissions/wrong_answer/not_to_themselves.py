# Whoever sends to himself is no ring to it.
import sys

input = sys.stdin.readline
n = int(input())
target = [0, *map(int, input().split())]
walk = [0] * (n + 1)
step = [0] * (n + 1)
on_rings = longest = 0
for first in range(1, n + 1):
    person, steps = first, 0
    while not walk[person]:
        walk[person] = first
        step[person] = steps
        steps += 1
        person = target[person]
    if walk[person] == first and steps - step[person] > 1:
        on_rings += steps - step[person]
        longest = max(longest, steps - step[person])
print(on_rings, longest)
