# The window knows its kinds as a set: when one tin leaves, its kind is gone although others of it are still there.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
tins = input().split()


def at_most(most):
    kinds = set()
    left = total = 0
    for right, tin in enumerate(tins):
        kinds.add(tin)
        while len(kinds) > most:
            kinds.discard(tins[left])
            left += 1
        total += right - left + 1
    return total


print(at_most(k) - at_most(k - 1))
