# Does not count the step from mirror to mirror.
import sys
from collections import deque

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
hall = "".join(input().strip() + "#" for _ in range(n)) + "#" * width
mirrors = {}
for cell, letter in enumerate(hall):
    if letter.islower():
        mirrors.setdefault(letter, []).append(cell)
start, end = hall.index("S"), hall.index("E")
steps = [-2 if letter == "#" else -1 for letter in hall]
steps[start] = 0
queue = deque([start])
while queue:
    cell = queue.popleft()
    for other in mirrors.pop(hall[cell], ()):
        if steps[other] == -1:
            steps[other] = steps[cell]
            queue.appendleft(other)
    for other in (cell + 1, cell - 1, cell + width, cell - width):
        if steps[other] == -1:
            steps[other] = steps[cell] + 1
            queue.append(other)
print(steps[end])
