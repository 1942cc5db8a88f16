"""Grids of characters: at random, or with a way through."""

from math import floor

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.strategies.choices import Choices
from judge.strategies.sizes import Size, sizes

#: cells are drawn by the hundredth
_HUNDRED = 100


def _characters(characters: str) -> str:
    if not characters:
        raise ValueError("characters '' is empty")
    if len(set(characters)) < len(characters):
        raise ValueError(f"characters {characters!r} has one twice")
    return characters


def _hundredths(density: float) -> int:
    if not 0 <= density <= 1:
        raise ValueError(f"density {density} is not between 0 and 1")
    return floor(density * _HUNDRED + 0.5)


def _table(characters: str, hundredths: int | None) -> str:
    """A character for every number that a cell may draw; the first character for the small ones."""
    if hundredths is None:
        return characters
    others = characters[1:] or characters
    many = hundredths * len(others)
    return characters[0] * (_HUNDRED * len(others) - many) + "".join([other * hundredths for other in others])


@st.composite
def _grids(draw: st.DrawFn, table: str, shape: tuple[SearchStrategy[int], SearchStrategy[int]], bulk: bool | None) -> tuple[str, ...]:
    rows, columns = draw(shape[0]), draw(shape[1])
    choices, last = Choices(draw, bulk), len(table) - 1
    bounds = [(0, last)] * columns
    return tuple(["".join([table[number] for number in choices.row(*bounds)]) for _ in range(rows)])


def grids(
    rows: Size, columns: Size, characters: str = ".#", *, density: float | None = None, bulk: bool | None = None
) -> SearchStrategy[tuple[str, ...]]:
    """Grids (1 or more rows and columns) of characters, all alike in number; or with about `density` of the cells not the first character.

    One choice a cell. Shrinks to few rows, few columns, and to the first character. ValueError: a size is below 1, a character stands
    twice or there is none, density is not between 0 and 1.
    """
    table = _table(_characters(characters), None if density is None else _hundredths(density))
    return _grids(table, (sizes("rows", rows, 1), sizes("columns", columns, 1)), bulk)


@st.composite
def _mazes(
    draw: st.DrawFn,
    ground: str,
    table: str,
    *,
    turns: SearchStrategy[int],
    shape: tuple[SearchStrategy[int], SearchStrategy[int]],
    bulk: bool | None,
) -> tuple[str, ...]:
    rows, columns = draw(shape[0]), draw(shape[1])
    choices, last = Choices(draw, bulk), len(table) - 1
    row, column = 0, 0
    open_cells = {(0, 0)}
    stops = [choices.row((0, rows - 1), (0, columns - 1)) for _ in range(draw(turns))]
    for next_row, next_column in [*stops, (rows - 1, columns - 1)]:
        open_cells.update((passed, column) for passed in range(min(row, next_row), max(row, next_row) + 1))
        open_cells.update((next_row, passed) for passed in range(min(column, next_column), max(column, next_column) + 1))
        row, column = next_row, next_column
    lines = []
    for row in range(rows):
        cells = choices.row(*[(0, last)] * columns)
        lines.append("".join([ground if (row, column) in open_cells else table[cell] for column, cell in enumerate(cells)]))
    return tuple(lines)


def mazes(
    rows: Size,
    columns: Size,
    *,
    floor_and_wall: str = ".#",
    density: float = 0.4,
    turns: Size = (0, 5),
    bulk: bool | None = None,
) -> SearchStrategy[tuple[str, ...]]:
    """Grids with a way from the top left to the bottom right corner, from cell to neighbouring cell, all on the floor.

    The way goes by `turns` (0 or more) cells, to each of them first down or up, then across; walls are at about `density` of the
    other cells. One choice a cell and two a turn. Shrinks to few rows and columns, no turns, and all floor. ValueError: a size is below
    1, density is not between 0 and 1, or there are not two different characters.
    """
    if len(floor_and_wall) != 2 or len(set(floor_and_wall)) != 2:
        raise ValueError(f"floor_and_wall {floor_and_wall!r} is not two different characters")
    table = _table(floor_and_wall, _hundredths(density))
    shape = (sizes("rows", rows, 1), sizes("columns", columns, 1))
    return _mazes(floor_and_wall[0], table, turns=sizes("turns", turns), shape=shape, bulk=bulk)
