# Looks only at the carts that are used: fewer than K do not count.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
loads = list(map(int, input().split()))
carts = []
least, ways = 10**10, 0


def go_on(number):
    global least, ways
    if number == n:
        if len(carts) > 1:
            difference = max(carts) - min(carts)
            if difference < least:
                least, ways = difference, 0
            ways += difference == least
        return
    for cart in range(len(carts)):
        carts[cart] += loads[number]
        go_on(number + 1)
        carts[cart] -= loads[number]
    if len(carts) < k:
        carts.append(loads[number])
        go_on(number + 1)
        carts.pop()


go_on(0)
print(least, ways)
