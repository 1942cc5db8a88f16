# Of several who stayed equally long it takes whoever went home last.
import sys
from collections import deque

input = sys.stdin.readline
n, k = map(int, input().split())
children = [tuple(map(int, input().split())) for _ in range(n)]
line = deque()
now = upcoming = best = longest = 0
while upcoming < n or line:
    if not line:
        now = max(now, children[upcoming][0])
    while upcoming < n and children[upcoming][0] <= now:
        line.append((upcoming, children[upcoming][1]))
        upcoming += 1
    child, left = line.popleft()
    now += min(k, left)
    while upcoming < n and children[upcoming][0] <= now:
        line.append((upcoming, children[upcoming][1]))
        upcoming += 1
    if left > k:
        line.append((child, left - k))
    elif now - children[child][0] >= longest:
        longest = now - children[child][0]
        best = child
print(now)
print(best + 1, longest)
