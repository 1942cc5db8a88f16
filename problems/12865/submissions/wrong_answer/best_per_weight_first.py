# Takes the thing with the most value per weight first: right only if things could be cut.
import sys

n, k = map(int, sys.stdin.readline().split())
things = [tuple(map(int, sys.stdin.readline().split())) for _ in range(n)]
things.sort(key=lambda thing: thing[1] / thing[0], reverse=True)
total = 0
for weight, value in things:
    if weight <= k:
        k -= weight
        total += value
print(total)
