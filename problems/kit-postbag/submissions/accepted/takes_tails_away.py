# Takes away whoever gets no letters, one after the other; what is left are the rings.
import sys

input = sys.stdin.readline
n = int(input())
target = [int(word) - 1 for word in input().split()]
senders = [0] * n
for person in target:
    senders[person] += 1
tails = [person for person in range(n) if senders[person] == 0]
for person in tails:
    senders[target[person]] -= 1
    if senders[target[person]] == 0:
        tails.append(target[person])
longest = 0
for first in range(n):
    length = 0
    person = first
    while senders[person]:
        senders[person] = 0
        length += 1
        person = target[person]
    longest = max(longest, length)
print(n - len(tails), longest)
