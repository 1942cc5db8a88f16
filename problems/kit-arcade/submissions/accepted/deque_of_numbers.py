import sys
from collections import deque

input = sys.stdin.readline
n, k = map(int, input().split())
comes, left = [], []
for _ in range(n):
    t, c = map(int, input().split())
    comes.append(t)
    left.append(c)
stayed = [0] * n
line = deque()
now = upcoming = 0
while upcoming < n or line:
    if not line:
        now = max(now, comes[upcoming])
    while upcoming < n and comes[upcoming] <= now:
        line.append(upcoming)
        upcoming += 1
    child = line.popleft()
    turn = min(k, left[child])
    now += turn
    left[child] -= turn
    while upcoming < n and comes[upcoming] <= now:
        line.append(upcoming)
        upcoming += 1
    if left[child]:
        line.append(child)
    else:
        stayed[child] = now - comes[child]
longest = max(stayed)
print(now)
print(stayed.index(longest) + 1, longest)
