import sys

input = sys.stdin.readline
n, m = map(int, input().split())
width = m + 1  # a rock after each row, and a row of rocks, are the border on all sides
pasture = "".join(input().strip() + "#" for _ in range(n)) + "#" * width
flips = [1 << "abcd".index(letter) if letter in "abcd" else 0 for letter in pasture]
needs = [1 << "ABCD".index(letter) if letter in "ABCD" else 0 for letter in pasture]
start, end = pasture.index("S"), pasture.index("E")
seen = [[letter == "#"] * 16 for letter in pasture]
seen[start][0] = True
states = [(start, 0)]
steps = 0
found = -1
while states and found < 0:
    steps += 1
    following = []
    for cell, fences in states:
        for near in (cell + 1, cell - 1, cell + width, cell - width):
            if fences & needs[near] == needs[near]:
                after = fences ^ flips[near]
                if not seen[near][after]:
                    seen[near][after] = True
                    following.append((near, after))
                    if near == end:
                        found = steps
    states = following
print(found)
