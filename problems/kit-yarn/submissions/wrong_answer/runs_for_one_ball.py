# One ball alone needs no machine.
import heapq
import sys

input = sys.stdin.readline
n, most = map(int, input().split())
balls = list(map(int, input().split()))
balls += [0] * (-(n - 1) % (most - 1))
heapq.heapify(balls)
seconds = 0
while True:
    joined = sum(heapq.heappop(balls) for _ in range(min(most, len(balls))))
    seconds += joined
    if not balls:
        break
    heapq.heappush(balls, joined)
print(seconds)
