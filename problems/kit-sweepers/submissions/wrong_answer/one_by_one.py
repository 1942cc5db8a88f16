import sys

DIRECTIONS = "^>v<"
STEPS = ((-1, 0), (0, 1), (1, 0), (0, -1))

lines = sys.stdin.read().split("\n")
n, m, minutes = map(int, lines[0].split())
floor = [list(row) for row in lines[1 : n + 1]]
robots = [[i, j, DIRECTIONS.index(floor[i][j])] for i in range(n) for j in range(m) if floor[i][j] in DIRECTIONS]
for _ in range(minutes):
    for robot in list(robots):
        if robot not in robots:
            continue
        row, column, direction = robot
        y, x = row + STEPS[direction][0], column + STEPS[direction][1]
        if not (0 <= y < n and 0 <= x < m) or floor[y][x] == "#":
            robot[2] = (direction + 1) % 4
            continue
        hit = [other for other in robots if other[:2] == [y, x]]
        if hit:
            robots.remove(robot)
            robots.remove(hit[0])
        else:
            robot[:2] = y, x
floor = [["#" if cell == "#" else "." for cell in row] for row in floor]
for row, column, direction in robots:
    floor[row][column] = DIRECTIONS[direction]
print(len(robots))
for row in floor:
    print("".join(row))
