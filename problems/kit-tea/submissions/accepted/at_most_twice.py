import sys
from collections import defaultdict

input = sys.stdin.readline
n, k = map(int, input().split())
tins = input().split()


def at_most(most):
    counts = defaultdict(int)
    kinds = left = total = 0
    for right, tin in enumerate(tins):
        if counts[tin] == 0:
            kinds += 1
        counts[tin] += 1
        while kinds > most:
            leaving = tins[left]
            counts[leaving] -= 1
            if counts[leaving] == 0:
                kinds -= 1
            left += 1
        total += right - left + 1
    return total


print(at_most(k) - at_most(k - 1))
