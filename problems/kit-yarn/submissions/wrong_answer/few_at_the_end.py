# Joins K each time, and what is left at the end: the time with fewer should be the first.
import heapq
import sys

input = sys.stdin.readline
n, most = map(int, input().split())
balls = list(map(int, input().split()))
heapq.heapify(balls)
seconds = 0
while len(balls) > 1:
    joined = sum(heapq.heappop(balls) for _ in range(min(most, len(balls))))
    seconds += joined
    heapq.heappush(balls, joined)
print(seconds)
