# Spreads both colours separately and compares when they come: purple cells do not block the way.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
paper = "".join(input().strip() + "#" for _ in range(n)) + "#" * width
never = 10**9


def flood(colour, other):
    when = [0 if letter == colour else never for letter in paper]
    queue = [cell for cell, letter in enumerate(paper) if letter == colour]
    for cell in queue:
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if paper[near] == "." and when[near] == never:
                when[near] = when[cell] + 1
                queue.append(near)
    return when


red = blue = purple = dry = 0
for letter, by_red, by_blue in zip(paper, flood("R", "B"), flood("B", "R")):
    if letter == "#":
        continue
    if by_red == by_blue:
        purple += by_red < never
        dry += by_red == never
    elif by_red < by_blue:
        red += 1
    else:
        blue += 1
print(red, blue, purple, dry)
