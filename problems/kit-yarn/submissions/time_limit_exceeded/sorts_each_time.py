# Sorts all balls again whenever one came out.
import sys

input = sys.stdin.readline
n, most = map(int, input().split())
balls = list(map(int, input().split()))
while (len(balls) - 1) % (most - 1) != 0:
    balls.append(0)
seconds = 0
while len(balls) > 1:
    balls.sort(reverse=True)
    joined = sum(balls.pop() for _ in range(most))
    seconds += joined
    balls.append(joined)
print(seconds)
