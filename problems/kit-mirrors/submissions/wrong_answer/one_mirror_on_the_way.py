# Uses mirrors once at most: walks from S, walks back from E, and takes the best pair of the same letter.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
hall = "".join(input().strip() + "#" for _ in range(n)) + "#" * width
far = 10**9


def walk(start):
    steps = [far] * len(hall)
    steps[start] = 0
    queue = [start]
    for cell in queue:
        for other in (cell + 1, cell - 1, cell + width, cell - width):
            if hall[other] != "#" and steps[other] == far:
                steps[other] = steps[cell] + 1
                queue.append(other)
    return steps


start, end = hall.index("S"), hall.index("E")
there, back = walk(start), walk(end)
best = there[end]
for letter in set(hall):
    if letter.islower():
        cells = [cell for cell, other in enumerate(hall) if other == letter]
        best = min(best, min(there[cell] for cell in cells) + 1 + min(back[cell] for cell in cells))
print(best if best < far else -1)
