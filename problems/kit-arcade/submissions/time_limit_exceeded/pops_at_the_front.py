# The line is a list: whoever leaves at the front moves all the others.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
children = [tuple(map(int, input().split())) for _ in range(n)]
stayed = [0] * n
line = []
now = upcoming = 0
while upcoming < n or line:
    if not line:
        now = max(now, children[upcoming][0])
    while upcoming < n and children[upcoming][0] <= now:
        line.append((upcoming, children[upcoming][1]))
        upcoming += 1
    child, left = line.pop(0)
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
