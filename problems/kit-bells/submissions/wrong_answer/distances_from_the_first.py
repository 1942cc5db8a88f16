# Measures each distance from the first bell instead of the last one.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
allowed = set(map(int, input().split()))


def go_on(order):
    if len(order) == n:
        return order
    for bell in range(1, n + 1):
        if bell not in order and (not order or abs(order[0] - bell) in allowed):
            found = go_on([*order, bell])
            if found:
                return found
    return None


print(*go_on([]) or [-1])
