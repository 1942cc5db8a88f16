# Always undoes the coupling that parts a train most evenly.
import sys

sys.setrecursionlimit(2000)
n = int(input())
weights = list(map(int, input().split()))


def fuel(train):
    if len(train) == 1:
        return 0
    cut = min(range(1, len(train)), key=lambda k: max(sum(train[:k]), sum(train[k:])))
    return max(sum(train[:cut]), sum(train[cut:])) + fuel(train[:cut]) + fuel(train[cut:])


print(fuel(weights))
