# Right, but computes the same beginnings again and again.
import sys

sys.setrecursionlimit(10_000)
k = int(input())
now, wanted = input(), input()


def shortest(i, j):
    if i == 0 or j == 0:
        return (i + j) * k
    turns = (ord(now[i - 1]) - ord(wanted[j - 1])) % 26
    turned = shortest(i - 1, j - 1) + min(turns, 26 - turns)
    return min(turned, shortest(i - 1, j) + k, shortest(i, j - 1) + k)


print(shortest(len(now), len(wanted)))
