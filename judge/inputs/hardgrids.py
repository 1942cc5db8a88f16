"""Grids that searches take long for: corridors that wind through all of it, mazes, checkerboards; and open fields with a few walls.

Rows of 0 (a way) and 1 (a wall).
"""

from collections.abc import Sequence
from random import Random

from judge.inputs.inputspec import Array, Letters, Node, Repeat, Scalar, Spec, TextLine, Times, Whole

#: the kinds of them
GRIDS = ("open", "snake", "spiral", "maze", "checkers")

#: so many walls stand in an open field at most
_FEW_WALLS = 4


def has_grid(spec: Spec) -> bool:
    """Whether lines of a spec are the rows of a grid: words of one length, or arrays, with nothing beside them."""
    return any(_is_grid(node, spec) for node in spec.layout)


def grid_rows(kind: str, height: int, width: int, chance: Random) -> Sequence[Sequence[int]]:
    """The rows of a grid."""
    if kind == "checkers":
        return [[(row + column) % 2 for column in range(width)] for row in range(height)]
    if kind == "open":
        return _open(height, width, chance)
    if kind == "snake":
        return _snake(height, width)
    return _spiral(height, width) if kind == "spiral" else _maze(height, width, chance)


def _is_grid(node: Node, spec: Spec) -> bool:
    if not isinstance(node, Repeat):
        return False
    line = node.body[0]
    if len(node.body) > 1 or not isinstance(node.often, Times) or not isinstance(line, TextLine) or len(line.words) > 1:
        return any(_is_grid(inner, spec) for inner in node.body)
    (atom, *others) = line.words[0]
    if others or not isinstance(atom, Scalar | Array):
        return False
    kind = spec.variables[atom.name].kind
    if isinstance(atom, Array):
        return isinstance(kind, Whole)
    return isinstance(kind, Letters) and kind.least == kind.most and len(kind.alphabet) > 1


def _open(height: int, width: int, chance: Random) -> list[list[int]]:
    """Ways alone, but for a few walls, at its rim as often as not: in most of its rows and columns stands none."""
    rows = [[0] * width for _ in range(height)]
    for _ in range(chance.randint(1, _FEW_WALLS)):
        row, column = (chance.choice((0, size - 1, *chance.choices(range(size), k=2))) for size in (height, width))
        rows[row][column] = 1
    return rows


def _snake(height: int, width: int) -> list[list[int]]:
    """One way from corner to corner, through every other row from end to end."""
    rows = [[row % 2] * width for row in range(height)]
    for row in range(1, height, 2):
        rows[row][0 if row % 4 == 3 else -1] = 0
    return rows


def _spiral(height: int, width: int) -> list[list[int]]:
    """One way from a corner to the middle, with a wall between two turns."""
    rows = [[1] * width for _ in range(height)]
    top, left, bottom, right = 0, 0, height - 1, width - 1
    start = 0
    while top <= bottom and left <= right:
        for column in range(start, right + 1):
            rows[top][column] = 0
        for row in range(top, bottom + 1):
            rows[row][right] = 0
        if bottom > top + 1 and right > left + 1:
            for column in range(left, right):
                rows[bottom][column] = 0
            for row in range(top + 2, bottom):
                rows[row][left] = 0
        start, top, left, bottom, right = left, top + 2, left + 2, bottom - 2, right - 2
        if top < bottom and left < right:
            rows[top][start] = rows[top][start + 1] = 0  # from the end of this turn into the next
    return rows


def _maze(height: int, width: int, chance: Random) -> list[list[int]]:
    """A tree of ways one cell wide, long and winding: each goes on from where the last one ended, as long as it can."""
    rows = [[1] * width for _ in range(height)]
    rows[0][0] = 0
    path = [(0, 0)]
    while path:
        row, column = path[-1]
        steps = [
            (row + down, column + right)
            for down, right in ((0, 2), (2, 0), (0, -2), (-2, 0))
            if 0 <= row + down < height and 0 <= column + right < width and rows[row + down][column + right]
        ]
        if not steps:
            path.pop()
            continue
        following = chance.choice(steps)
        rows[following[0]][following[1]] = rows[(row + following[0]) // 2][(column + following[1]) // 2] = 0
        path.append(following)
    return rows
