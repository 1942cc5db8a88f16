# Right, but looks through all islands that can be reached for the earliest one each time.
import sys

n, m, *numbers = map(int, sys.stdin.buffer.read().split())
routes = [[] for _ in range(n + 1)]
for a, b, w, p in zip(*[iter(numbers)] * 4):
    routes[a].append((b, w, p))
    routes[b].append((a, w, p))
far = 10**18
arrival = [far] * (n + 1)
open_times = [far] * (n + 1)
arrival[1] = open_times[1] = 0
while True:
    now = min(open_times)
    if now == far:
        break
    a = open_times.index(now)
    open_times[a] = far
    for b, w, p in routes[a]:
        then = (now + p - 1) // p * p + w
        if then < arrival[b]:
            arrival[b] = open_times[b] = then
print(arrival[n] if arrival[n] < far else -1)
