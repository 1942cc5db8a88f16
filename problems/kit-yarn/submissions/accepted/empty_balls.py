import heapq
import sys

input = sys.stdin.readline
n, most = map(int, input().split())
balls = list(map(int, input().split()))
while (len(balls) - 1) % (most - 1) != 0:
    balls.append(0)
heapq.heapify(balls)
seconds = 0
while len(balls) > 1:
    joined = sum(heapq.heappop(balls) for _ in range(most))
    seconds += joined
    heapq.heappush(balls, joined)
print(seconds)
