import sys

lines = sys.stdin.read().split("\n")
n, m = map(int, lines[0].split())
pond = lines[1 : n + 1]
around = [[0] * m for _ in range(n)]
frozen = [(i, j) for i in range(n) for j in range(m) if pond[i][j] == "o"]
minutes = froze = 0
while frozen:
    following = []
    for i, j in frozen:
        for y, x in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            y, x = (y if y < n else 0), (x if x < m else 0)
            if pond[y][x] == ".":
                around[y][x] += 1
                if around[y][x] == 2:
                    following.append((y % n, x % m))
    minutes += bool(following)
    froze += len(following)
    frozen = following
print(minutes, sum(row.count(".") for row in pond) - froze)
