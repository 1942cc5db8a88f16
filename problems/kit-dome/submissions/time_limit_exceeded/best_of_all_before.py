# For each observation looks at all that end before it: the largest number that can be made up to there.
import sys

input = sys.stdin.readline
n, rest = map(int, input().split())
observations = sorted((tuple(map(int, input().split())) for _ in range(n)), key=lambda times: times[1])
best = []
for start, end in observations:
    most = 0
    for (_, earlier_end), count in zip(observations, best):
        if earlier_end + rest <= start and count > most:
            most = count
    best.append(most + 1)
print(max(best))
