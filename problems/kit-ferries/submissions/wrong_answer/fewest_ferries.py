# Goes the way with the fewest ferries, the earliest one of those.
import sys

n, m, *numbers = map(int, sys.stdin.buffer.read().split())
routes = [[] for _ in range(n + 1)]
for a, b, w, p in zip(*[iter(numbers)] * 4):
    routes[a].append((b, w, p))
    routes[b].append((a, w, p))
arrival = {1: 0}
level = {1: 0}
while level and n not in arrival:
    following = {}
    for a, now in level.items():
        for b, w, p in routes[a]:
            then = (now + p - 1) // p * p + w
            if b not in arrival and then < following.get(b, 10**18):
                following[b] = then
    arrival.update(following)
    level = following
print(arrival.get(n, -1))
