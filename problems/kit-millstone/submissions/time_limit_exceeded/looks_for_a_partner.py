# For each person, beginning with the strongest, looks from the weakest on for one who is enough.
import sys

input = sys.stdin.readline
n, needed = map(int, input().split())
strengths = sorted(map(int, input().split()))
busy = [False] * n
count = 0
for strong in range(n - 1, -1, -1):
    if busy[strong]:
        continue
    if strengths[strong] >= needed:
        count += 1
        continue
    for weak in range(strong):
        if not busy[weak] and strengths[weak] + strengths[strong] >= needed:
            busy[weak] = True
            count += 1
            break
print(count)
