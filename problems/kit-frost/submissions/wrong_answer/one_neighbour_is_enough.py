import sys

lines = sys.stdin.read().split("\n")
n, m = map(int, lines[0].split())
width = m + 1
pond = list("#" * width + "".join(row + "#" for row in lines[1 : n + 1]) + "#" * width)
frozen = [cell for cell, kind in enumerate(pond) if kind == "o"]
minutes = 0
while frozen:
    following = []
    for cell in frozen:
        for neighbour in (cell - width, cell - 1, cell + 1, cell + width):
            if pond[neighbour] == ".":
                pond[neighbour] = "o"
                following.append(neighbour)
    minutes += bool(following)
    frozen = following
print(minutes, pond.count("."))
