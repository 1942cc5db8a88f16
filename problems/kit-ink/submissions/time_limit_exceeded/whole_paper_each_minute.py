# Looks through the whole paper in each minute.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
paper = list("".join(input().strip() + "#" for _ in range(n)) + "#" * width)
while True:
    booked = {}
    for cell, letter in enumerate(paper):
        if letter == "R" or letter == "B":
            for near in (cell + 1, cell - 1, cell + width, cell - width):
                if paper[near] == ".":
                    booked[near] = booked.get(near, 0) | (1 if letter == "R" else 2)
    if not booked:
        break
    for cell, colours in booked.items():
        paper[cell] = ".RBP"[colours]
print(*(paper.count(letter) for letter in "RBP."))
