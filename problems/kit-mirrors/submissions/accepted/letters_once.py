import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1  # a wall after each row, and a row of walls, are the border on all sides
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
    after = steps[cell] + 1
    near = [cell + 1, cell - 1, cell + width, cell - width]
    if hall[cell] in mirrors:
        near += mirrors.pop(hall[cell])
    for other in near:
        if steps[other] == -1:
            steps[other] = after
            queue.append(other)
print(steps[end])
