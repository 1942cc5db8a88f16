# Knows the states that were seen as a list, and looks through it for each step.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1
pasture = "".join(input().strip() + "#" for _ in range(n)) + "#" * width
start, end = pasture.index("S"), pasture.index("E")
states = [(start, 0)]
steps = [0]
found = -1
for number, (cell, fences) in enumerate(states):
    if cell == end:
        found = steps[number]
        break
    for near in (cell + 1, cell - 1, cell + width, cell - width):
        letter = pasture[near]
        if letter == "#" or letter in "ABCD" and not fences >> "ABCD".index(letter) & 1:
            continue
        after = fences ^ 1 << "abcd".index(letter) if letter in "abcd" else fences
        if (near, after) not in states:
            states.append((near, after))
            steps.append(steps[number] + 1)
print(found)
