import sys
from collections import Counter

DIRECTIONS = "^>v<"
STEPS = ((-1, 0), (0, 1), (1, 0), (0, -1))

lines = sys.stdin.read().split("\n")
n, m, minutes = map(int, lines[0].split())
rows = ["#" * (m + 2)] + [f"#{row}#" for row in lines[1 : n + 1]] + ["#" * (m + 2)]
robots = [(i, j, DIRECTIONS.index(c)) for i, row in enumerate(rows) for j, c in enumerate(row) if c in DIRECTIONS]
is_blocked = {(i, j) for i, row in enumerate(rows) for j, c in enumerate(row) if c == "#"}
for _ in range(minutes):
    moved = []
    for row, column, direction in robots:
        y, x = row + STEPS[direction][0], column + STEPS[direction][1]
        moved.append((row, column, (direction + 1) % 4) if (y, x) in is_blocked else (y, x, direction))
    in_cell = Counter(robot[:2] for robot in moved)
    robots = [robot for robot in moved if in_cell[robot[:2]] == 1]
    is_blocked.update(cell for cell, number in in_cell.items() if number > 1)
floor = [["#" if cell == "#" else "." for cell in row] for row in rows]
for row, column, direction in robots:
    floor[row][column] = DIRECTIONS[direction]
print(len(robots))
for row in floor[1:-1]:
    print("".join(row[1:-1]))
