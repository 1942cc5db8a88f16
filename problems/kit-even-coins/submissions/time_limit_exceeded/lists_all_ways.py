# Right, but goes through the ways one by one.
import sys

sys.setrecursionlimit(20_000)
n, price = map(int, input().split())
coins = list(map(int, input().split()))


def ways(kind, left, used):
    if left == 0:
        return used % 2 == 0
    if left < 0 or kind == n:
        return 0
    return ways(kind, left - coins[kind], used + 1) + ways(kind + 1, left, used)


print(ways(0, price, 0) % 1_000_000_007)
