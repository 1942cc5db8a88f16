# The first time one ball more than the remainder has to go in.
import heapq
import sys

input = sys.stdin.readline
n, most = map(int, input().split())
balls = list(map(int, input().split()))
heapq.heapify(balls)
wanted = (n - 1) % (most - 1)
if wanted < 2:
    wanted = most
seconds = 0
while len(balls) > 1:
    joined = sum(heapq.heappop(balls) for _ in range(min(wanted, len(balls))))
    seconds += joined
    heapq.heappush(balls, joined)
    wanted = most
print(seconds)
