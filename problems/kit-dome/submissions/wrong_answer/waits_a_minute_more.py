# An observation may begin at exactly the minute in which the dome is cool.
import sys

input = sys.stdin.readline
n, rest = map(int, input().split())
observations = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda times: times[1])
count, ready = 0, -1
for start, end in observations:
    if start > ready:
        count += 1
        ready = end + rest
print(count)
