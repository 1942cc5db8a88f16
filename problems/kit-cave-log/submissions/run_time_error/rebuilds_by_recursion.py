# Rebuilds the tree recursively: a deep cave is deeper than Python allows.
import sys

input = sys.stdin.readline
n = int(input())
entered = list(map(int, input().split()))
left = list(map(int, input().split()))
rooms = [0] * (n + 1)
place = next_left = 0


def explore(depth):
    global place, next_left
    room = entered[place]
    place += 1
    rooms[depth] += 1
    while left[next_left] != room:
        explore(depth + 1)
    next_left += 1


explore(0)
deepest = max(depth for depth in range(n) if rooms[depth])
print(deepest, rooms[deepest])
