import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1  # wax after each row, and a row of wax, are the border on all sides
paper = list("".join(input().strip() + "#" for _ in range(n)) + "#" * width)
front = [cell for cell, letter in enumerate(paper) if letter in "RB"]
while front:
    booked = {}
    for cell in front:
        colour = 1 if paper[cell] == "R" else 2
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if paper[near] == ".":
                booked[near] = booked.get(near, 0) | colour
    front = []
    for cell, colours in booked.items():
        paper[cell] = ".RBP"[colours]
        if colours < 3:
            front.append(cell)
print(*(paper.count(letter) for letter in "RBP."))
