"""Grids and matrices."""

from itertools import combinations, pairwise
from random import Random

from tests.shrinking.formats import Pair, Rows, numbers, text_of, wholes, word_of

# a grid of characters


def grid_is_valid(rows: Rows) -> bool:
    height, width = wholes(rows[0], 2, 1, 50)
    lines = [row[0] for row in rows[1:] if len(row) == 1]
    return len(lines) == len(rows) - 1 == height and all(len(line) == width and set(line) <= {".", "#"} for line in lines)


def grid_is_wrong(rows: Rows) -> bool:
    return any(
        "##" == above[0][column : column + 2] == below[0][column : column + 2]
        for above, below in pairwise(rows[1:])
        for column in range(len(above[0]))
    )


def big_grid(random: Random) -> str:
    height, width = random.randint(20, 40), random.randint(20, 40)
    return text_of((height, width), *(word_of(random, "..#", width) for _ in range(height)))


# matrices


def matrix_is_valid(rows: Rows) -> bool:
    height, width = wholes(rows[0], 2, 1, 50)
    return len(rows) == height + 1 and all(wholes(row, width) for row in rows[1:])


def matrix_is_wrong(rows: Rows) -> bool:
    values = [numbers(row) for row in rows[1:]]
    return any(above[column] > 10 + below[column + 1] for above, below in pairwise(values) for column in range(len(above) - 1))


def big_matrix(random: Random) -> str:
    height, width = random.randint(5, 25), random.randint(5, 25)
    return text_of((height, width), *([random.randint(-100, 100) for _ in range(width)] for _ in range(height)))


def adjacency_is_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 50)
    values = [wholes(row, count, 0, 1) for row in rows[1:]]
    return (
        len(values) == count
        and [list(column) for column in zip(*values, strict=True)] == values
        and not any(values[k][k] for k in range(count))
    )


def adjacency_is_wrong(rows: Rows) -> bool:
    values = [numbers(row) for row in rows[1:]]
    return any(values[a][b] and values[b][c] and values[a][c] for a, b, c in combinations(range(len(values)), 3))


def big_adjacency(random: Random) -> str:
    count = random.randint(8, 20)
    values = [[0] * count for _ in range(count)]
    for one, other in combinations(range(count), 2):
        values[one][other] = values[other][one] = int(random.random() < 0.4)
    return text_of(count, *values)


def digits_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 50)
    return len(rows) == count + 1 and all(len(row) == 1 and len(row[0]) == count and set(row[0]) <= {"0", "1"} for row in rows[1:])


def digits_are_wrong(rows: Rows) -> bool:
    return sum(row[0].count("1") for row in rows[1:]) >= 3


def big_digits(random: Random) -> str:
    count = random.randint(8, 30)
    return text_of(count, *(word_of(random, "01", count) for _ in range(count)))


PAIRS = {
    "grid": Pair(grid_is_valid, grid_is_wrong, big_grid, "2 2\n##\n##\n"),
    "matrix": Pair(matrix_is_valid, matrix_is_wrong, big_matrix, "2 2\n11 0\n0 0\n"),
    "adjacency": Pair(adjacency_is_valid, adjacency_is_wrong, big_adjacency, "3\n0 1 1\n1 0 1\n1 1 0\n"),
    "digits": Pair(digits_are_valid, digits_are_wrong, big_digits, "2\n01\n11\n"),
}
