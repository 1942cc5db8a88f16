# Tries one day after the other, with a search for each.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
heights = []
for _ in range(n):
    heights += map(int, input().split())
    heights.append(0)
heights += [0] * width


def can_cross(day):
    queue = [i for i in range(0, n * width, width) if heights[i] > day]
    seen = set(queue)
    for cell in queue:
        if cell % width == m - 1:
            return True
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if heights[near] > day and near not in seen:
                seen.add(near)
                queue.append(near)
    return False


day = 1
while can_cross(day):
    day += 1
print(day - 1)
