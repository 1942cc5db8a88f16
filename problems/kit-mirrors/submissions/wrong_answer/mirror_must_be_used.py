# Whoever enters a cell with a mirror has to go over; it cannot be walked through.
import sys

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
queue = [(start, False)]
for cell, came_by_mirror in queue:
    if hall[cell].islower() and len(mirrors[hall[cell]]) > 1 and not came_by_mirror:
        near = mirrors[hall[cell]]
        by_mirror = True
    else:
        near = (cell + 1, cell - 1, cell + width, cell - width)
        by_mirror = False
    for other in near:
        if steps[other] == -1:
            steps[other] = steps[cell] + 1
            queue.append((other, by_mirror))
print(steps[end])
