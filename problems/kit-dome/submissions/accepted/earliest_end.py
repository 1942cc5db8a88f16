import sys

input = sys.stdin.readline
n, rest = map(int, input().split())
observations = []
for _ in range(n):
    start, end = map(int, input().split())
    observations.append((end, start))
observations.sort()
count = ready = 0
for end, start in observations:
    if start >= ready:
        count += 1
        ready = end + rest
print(count)
