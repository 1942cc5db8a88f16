# Who comes first in the queue has the cell: nothing gets purple.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
paper = list("".join(input().strip() + "#" for _ in range(n)) + "#" * width)
queue = [cell for cell, letter in enumerate(paper) if letter in "RB"]
for cell in queue:
    for near in (cell + 1, cell - 1, cell + width, cell - width):
        if paper[near] == ".":
            paper[near] = paper[cell]
            queue.append(near)
print(*(paper.count(letter) for letter in "RBP."))
