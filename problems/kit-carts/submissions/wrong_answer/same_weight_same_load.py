# Takes two ways for the same when the weights on the carts are the same.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
loads = list(map(int, input().split()))
carts = []
least, ways = 10**10, set()


def go_on(number):
    global least, ways
    if number == n:
        weights = [sum(cart) for cart in carts]
        difference = max(weights) - min(weights)
        if difference < least:
            least, ways = difference, set()
        if difference == least:
            ways.add(tuple(sorted(tuple(sorted(cart)) for cart in carts)))
        return
    if n - number > k - len(carts):
        for cart in list(carts):
            cart.append(loads[number])
            go_on(number + 1)
            cart.pop()
    if len(carts) < k:
        carts.append([loads[number]])
        go_on(number + 1)
        carts.pop()


go_on(0)
print(least, len(ways))
