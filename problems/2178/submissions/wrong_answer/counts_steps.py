# Counts the steps between the cells: one less than the cells.
from collections import deque

n, m = map(int, input().split())
rows = [input() for _ in range(n)]
cells = [[0] * m for _ in range(n)]
cells[0][0] = 1
queue = deque([(0, 0)])
while queue:
    y, x = queue.popleft()
    for dy, dx in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        to_y, to_x = y + dy, x + dx
        if 0 <= to_y < n and 0 <= to_x < m and rows[to_y][to_x] == "1" and not cells[to_y][to_x]:
            cells[to_y][to_x] = cells[y][x] + 1
            queue.append((to_y, to_x))
print(cells[n - 1][m - 1] - 1)
