# The dome is cool in the beginning: no waiting before the first observation.
import sys

input = sys.stdin.readline
n, rest = map(int, input().split())
observations = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda times: times[1])
count = last_end = 0
for start, end in observations:
    if start >= last_end + rest:
        count += 1
        last_end = end
print(count)
