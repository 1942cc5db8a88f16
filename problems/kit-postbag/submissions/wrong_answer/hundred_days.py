# Plays the game for a hundred days and believes that nothing changes after them.
import sys

input = sys.stdin.readline
n = int(input())
target = [int(word) - 1 for word in input().split()]
has = set(range(n))
for _ in range(100):
    has = {target[person] for person in has}
longest, seen = 0, set()
for first in has:
    person, length = first, 0
    while person not in seen:
        seen.add(person)
        person = target[person]
        length += 1
    if person == first:
        longest = max(longest, length)
print(len(has), longest)
