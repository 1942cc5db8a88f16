# Counts in a list with a place for each number up to 200,000: IndexError for larger ones.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
tins = list(map(int, input().split()))


def at_most(most):
    counts = [0] * 200_001
    kinds = left = total = 0
    for right, tin in enumerate(tins):
        if counts[tin] == 0:
            kinds += 1
        counts[tin] += 1
        while kinds > most:
            counts[tins[left]] -= 1
            if counts[tins[left]] == 0:
                kinds -= 1
            left += 1
        total += right - left + 1
    return total


print(at_most(k) - at_most(k - 1))
