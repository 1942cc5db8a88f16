import sys
from collections import Counter

DIRECTIONS = "^>v<"
STEPS = ((-1, 0), (0, 1), (1, 0), (0, -1))


def after_a_minute(robots, is_shelf):
    moved = []
    for row, column, direction in robots:
        down, across = STEPS[direction]
        if is_shelf[row + down][column + across]:
            moved.append((row, column, (direction + 1) % 4))
        else:
            moved.append((row + down, column + across, direction))
    in_cell = Counter((row, column) for row, column, _ in moved)
    return [robot for robot in moved if in_cell[robot[:2]] == 1]


lines = sys.stdin.read().split("\n")
n, m, minutes = map(int, lines[0].split())
rows = ["#" * (m + 2)] + [f"#{row}#" for row in lines[1 : n + 1]] + ["#" * (m + 2)]
is_shelf = [[character == "#" for character in row] for row in rows]
robots = [(i, j, DIRECTIONS.index(c)) for i, row in enumerate(rows) for j, c in enumerate(row) if c in DIRECTIONS]
for _ in range(minutes):
    robots = after_a_minute(robots, is_shelf)
floor = [["#" if shelf else "." for shelf in row] for row in is_shelf]
for row, column, direction in robots:
    floor[row][column] = DIRECTIONS[direction]
print(len(robots))
for row in floor[1:-1]:
    print("".join(row[1:-1]))
