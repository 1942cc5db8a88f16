# The first bell may be any, not bell 1 only.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
allowed = set(map(int, input().split()))


def go_on(order):
    if len(order) == n:
        return order
    for bell in range(1, n + 1):
        if bell not in order and abs(order[-1] - bell) in allowed:
            found = go_on([*order, bell])
            if found:
                return found
    return None


print(*go_on([1]) or [-1])
