# Right, but looks back through the rooms that were entered for the one around each.
import sys

input = sys.stdin.readline
n = int(input())
entered = list(map(int, input().split()))
place = [0] * (n + 1)
for i, room in enumerate(map(int, input().split())):
    place[room] = i
depth = [0] * n
for i in range(1, n):
    around = i - 1
    while place[entered[around]] < place[entered[i]]:
        around -= 1
    depth[i] = depth[around] + 1
print(max(depth), depth.count(max(depth)))
