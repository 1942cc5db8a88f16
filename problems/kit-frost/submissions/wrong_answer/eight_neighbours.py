import sys

lines = sys.stdin.read().split("\n")
n, m = map(int, lines[0].split())
width = m + 1
pond = "#" * (width + 1) + "".join(row + "#" for row in lines[1 : n + 1]) + "#" * (width + 1)
around = [0] * len(pond)
frozen = [cell for cell, kind in enumerate(pond) if kind == "o"]
sides = (-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1)
minutes = froze = 0
while frozen:
    following = []
    for cell in frozen:
        for side in sides:
            if pond[cell + side] == ".":
                around[cell + side] += 1
                if around[cell + side] == 2:
                    following.append(cell + side)
    minutes += bool(following)
    froze += len(following)
    frozen = following
print(minutes, pond.count(".") - froze)
