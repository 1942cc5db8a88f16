import sys

lines = sys.stdin.read().split("\n")
n, m = map(int, lines[0].split())
pond = ["#" * (m + 2)] + ["#" + row + "#" for row in lines[1 : n + 1]] + ["#" * (m + 2)]
pond = [list(row) for row in pond]
water = {(i, j) for i in range(1, n + 1) for j in range(1, m + 1) if pond[i][j] == "."}
minutes = 0
while True:
    froze = set()
    for i, j in sorted(water):
        if [pond[i - 1][j], pond[i][j - 1], pond[i][j + 1], pond[i + 1][j]].count("o") >= 2:
            pond[i][j] = "o"
            froze.add((i, j))
    if not froze:
        break
    water -= froze
    minutes += 1
print(minutes, len(water))
