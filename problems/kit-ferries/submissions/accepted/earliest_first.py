import sys
from heapq import heappop, heappush


def main():
    n, m, *numbers = map(int, sys.stdin.buffer.read().split())
    routes = [[] for _ in range(n + 1)]
    for a, b, w, p in zip(*[iter(numbers)] * 4):
        routes[a].append((b, w, p))
        routes[b].append((a, w, p))
    far = 10**18
    arrival = [far] * (n + 1)
    arrival[1] = 0
    heap = [(0, 1)]
    while heap:
        now, a = heappop(heap)
        if a == n:
            break
        if now > arrival[a]:
            continue
        for b, w, p in routes[a]:
            then = (now + p - 1) // p * p + w
            if then < arrival[b]:
                arrival[b] = then
                heappush(heap, (then, b))
    print(arrival[n] if arrival[n] < far else -1)


main()
