# The clock starts when the first child comes and never jumps: with an empty line the next child plays before it is there.
import sys
from collections import deque

input = sys.stdin.readline
n, k = map(int, input().split())
children = [tuple(map(int, input().split())) for _ in range(n)]
line = deque()
stayed = [0] * n
now = children[0][0]
upcoming = 0
while upcoming < n or line:
    if not line:
        line.append((upcoming, children[upcoming][1]))
        upcoming += 1
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
    else:
        stayed[child] = now - children[child][0]
longest = max(stayed)
print(now)
print(stayed.index(longest) + 1, longest)
