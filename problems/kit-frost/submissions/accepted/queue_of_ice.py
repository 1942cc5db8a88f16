import sys

lines = sys.stdin.read().split("\n")
n, m = map(int, lines[0].split())
width = m + 1  # a rock behind each row, which is also the one before the next row
pond = "#" * width + "".join(row + "#" for row in lines[1 : n + 1]) + "#" * width
around = [0] * len(pond)
frozen = [cell for cell, kind in enumerate(pond) if kind == "o"]
minutes = froze = 0
while frozen:
    following = []
    for cell in frozen:
        for neighbour in (cell - width, cell - 1, cell + 1, cell + width):
            if pond[neighbour] == ".":
                around[neighbour] += 1
                if around[neighbour] == 2:
                    following.append(neighbour)
    minutes += bool(following)
    froze += len(following)
    frozen = following
print(minutes, pond.count(".") - froze)
