# Tries every way to put in and let out, and keeps the first order of all.
import sys

sys.setrecursionlimit(1_000_000)
input = sys.stdin.readline
n, room, q = map(int, input().split())
wagons = list(map(int, input().split()))
first = [n + 1]


def go_on(entered, siding, order):
    global first
    if len(order) == n:
        first = min(first, order)
        return
    if siding:
        go_on(entered, siding[:-1], order + siding[-1:])
    if entered < n and len(siding) < room:
        go_on(entered + 1, siding + [wagons[entered]], order)


go_on(0, [], [])
print("\n".join(str(first[place - 1]) for place in map(int, input().split())))
