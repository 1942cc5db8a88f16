# Chooses what begins first, however long it takes.
import sys

input = sys.stdin.readline
n, rest = map(int, input().split())
observations = sorted(tuple(map(int, input().split())) for _ in range(n))
count = ready = 0
for start, end in observations:
    if start >= ready:
        count += 1
        ready = end + rest
print(count)
