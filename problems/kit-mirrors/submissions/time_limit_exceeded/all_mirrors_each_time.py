# Looks at all mirrors of the letter again for each cell of it.
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
queue = [start]
for cell in queue:
    for other in [cell + 1, cell - 1, cell + width, cell - width, *mirrors.get(hall[cell], ())]:
        if steps[other] == -1:
            steps[other] = steps[cell] + 1
            queue.append(other)
print(steps[end])
