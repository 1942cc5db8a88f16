# Bells stay marked when the search comes back: no other branch can use them.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
allowed = set(map(int, input().split()))
order = []
rung = [False] * (n + 1)


def go_on():
    if len(order) == n:
        return True
    for bell in range(1, n + 1):
        if rung[bell] or (order and abs(order[-1] - bell) not in allowed):
            continue
        rung[bell] = True
        order.append(bell)
        if go_on():
            return True
        order.pop()
    return False


print(*order if go_on() else [-1])
