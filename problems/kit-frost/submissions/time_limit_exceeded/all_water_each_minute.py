import sys

lines = sys.stdin.read().split("\n")
n, m = map(int, lines[0].split())
width = m + 1
pond = list("#" * width + "".join(row + "#" for row in lines[1 : n + 1]) + "#" * width)
water = [cell for cell, kind in enumerate(pond) if kind == "."]
minutes = 0
while True:
    froze, left = [], []
    for cell in water:
        around = (pond[cell - width], pond[cell - 1], pond[cell + 1], pond[cell + width]).count("o")
        (froze if around >= 2 else left).append(cell)
    if not froze:
        break
    for cell in froze:
        pond[cell] = "o"
    water = left
    minutes += 1
print(minutes, len(water))
