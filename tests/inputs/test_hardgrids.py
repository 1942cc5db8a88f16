"""Grids that searches take long for: all ways hang together, and the way to the farthest cell is long."""

from collections import deque
from collections.abc import Sequence
from random import Random

import pytest

from judge.inputs.hardgrids import grid_rows
from judge.inputs.resolving import read_spec
from judge.inputs.shapes import LARGEST_GRIDS
from judge.stress.supply import Level, SpecSupply
from tests.inputs.specs import SPECS


def distances(rows: Sequence[Sequence[int]]) -> dict[tuple[int, int], int]:
    found, waiting = {(0, 0): 0}, deque([(0, 0)])
    while waiting:
        row, column = waiting.popleft()
        for other in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            is_inside = 0 <= other[0] < len(rows) and 0 <= other[1] < len(rows[0])
            if is_inside and other not in found and not rows[other[0]][other[1]]:
                found[other] = found[row, column] + 1
                waiting.append(other)
    return found


@pytest.mark.parametrize(("kind", "share"), [("snake", 0.5), ("spiral", 0.5), ("maze", 0.2)])
@pytest.mark.parametrize(("height", "width"), [(2, 2), (2, 9), (9, 2), (3, 3), (5, 4), (8, 8), (30, 31), (41, 40)])
def test_ways_hang_together_and_are_long(kind: str, share: float, height: int, width: int) -> None:
    rows = grid_rows(kind, height, width, Random(1))
    found = distances(rows)
    assert len(found) == sum(row.count(0) for row in map(list, rows)) and {len(row) for row in rows} == {width}
    assert height * width < 20 or max(found.values()) >= share * height * width * 0.9


@pytest.mark.parametrize(("name", "way", "wall"), [("grid", ".", "#"), ("matrix", "0", "9")])
def test_the_largest_grids_of_a_spec_are_of_that_kind(name: str, way: str, wall: str) -> None:
    supply = SpecSupply(read_spec(SPECS[name].text, name), is_small=False)
    shapes = [shape for shape in LARGEST_GRIDS if shape.grids == "snake"]
    snake, turned = (supply.make(Level(1 << 60, (shape,)), 1).content.decode() for shape in shapes)
    lines = snake.replace(" ", "").splitlines()[1:]
    width = len(lines[0])
    assert lines[:4] == [way * width, wall * (width - 1) + way, way * width, way + wall * (width - 1)]
    assert turned.replace(" ", "").splitlines()[1] == wall * width
    assert set(LARGEST_GRIDS) <= set(supply.largest) and set(LARGEST_GRIDS).isdisjoint(
        SpecSupply(read_spec(SPECS["array"].text, "array"), is_small=False).largest
    )


@pytest.mark.parametrize(("name", "way", "wall"), [("grid", ".", "#"), ("matrix", "0", "9")])
def test_among_the_first_of_the_largest_grids_are_fields_of_one_kind_but_for_a_few_cells(name: str, way: str, wall: str) -> None:
    """A grid of half this and half that has both in each row and column, and hides what goes wrong at its rim."""
    supply = SpecSupply(read_spec(SPECS[name].text, name), is_small=False)
    for seed in range(5):
        cells = ["".join(supply.make(Level(1 << 60, (shape,)), seed).content.decode().split()[2:]) for shape in supply.largest[:4]]
        few = [len(one) - max(one.count(way), one.count(wall)) for one in cells]
        assert sum(1 <= number <= 4 for number in few) == 2 and {way, wall} <= {max(one, key=one.count) for one in cells}


def test_walls_of_an_open_field_stand_at_its_rim_too() -> None:
    fields = [grid_rows("open", 40, 50, Random(seed)) for seed in range(40)]
    at_the_rim = [any(row[0] or row[-1] for row in rows) for rows in fields]
    assert 15 <= sum(at_the_rim) < 40 and all(1 <= sum(map(sum, rows)) <= 4 for rows in fields)
