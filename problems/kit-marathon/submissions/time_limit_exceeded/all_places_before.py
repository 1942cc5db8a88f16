# For each place the fewest stations of all places from which it can be reached.
import sys

input = sys.stdin.readline
n, length, distance = map(int, input().split())
places = [0, *sorted(map(int, input().split())), length]
never = n + 5
fewest = [-1]
for i in range(1, n + 2):
    best = never
    j = i - 1
    while j >= 0 and places[i] - places[j] <= distance:
        best = min(best, fewest[j] + 1)
        j -= 1
    fewest.append(best)
print(-1 if fewest[-1] >= never else fewest[-1])
