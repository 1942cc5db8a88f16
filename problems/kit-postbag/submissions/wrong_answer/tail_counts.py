# Takes all steps of a walk for the length of its ring, the tail included.
import sys

input = sys.stdin.readline
n = int(input())
target = [0, *map(int, input().split())]
walk = [0] * (n + 1)
on_rings = longest = 0
for first in range(1, n + 1):
    person, steps = first, 0
    while not walk[person]:
        walk[person] = first
        steps += 1
        person = target[person]
    if walk[person] == first:
        on_rings += steps
        longest = max(longest, steps)
print(on_rings, longest)
