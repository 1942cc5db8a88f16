# Everybody walks alone, until a person is met for the second time.
import sys

input = sys.stdin.readline
n = int(input())
target = [0, *map(int, input().split())]
seen = [0] * (n + 1)
on_rings = longest = 0
for first in range(1, n + 1):
    person, length = first, 0
    while seen[person] != first:
        seen[person] = first
        person = target[person]
        length += 1
    if person == first:
        on_rings += 1
        longest = max(longest, length)
print(on_rings, longest)
