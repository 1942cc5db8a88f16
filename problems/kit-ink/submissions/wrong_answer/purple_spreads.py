# Lets purple cells spread, too.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
paper = list("".join(input().strip() + "#" for _ in range(n)) + "#" * width)
front = [cell for cell, letter in enumerate(paper) if letter in "RB"]
while front:
    booked = {}
    for cell in front:
        colour = ".RBP".index(paper[cell])
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if paper[near] == ".":
                booked[near] = booked.get(near, 0) | colour
    front = list(booked)
    for cell, colours in booked.items():
        paper[cell] = ".RBP"[colours]
print(*(paper.count(letter) for letter in "RBP."))
