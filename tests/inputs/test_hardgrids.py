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
    snake, turned = (supply.make(Level(1 << 60, (shape,)), 1).content.decode() for shape in LARGEST_GRIDS[:2])
    lines = snake.replace(" ", "").splitlines()[1:]
    width = len(lines[0])
    assert lines[:4] == [way * width, wall * (width - 1) + way, way * width, way + wall * (width - 1)]
    assert turned.replace(" ", "").splitlines()[1] == wall * width
    assert set(LARGEST_GRIDS) <= set(supply.largest) and set(LARGEST_GRIDS).isdisjoint(
        SpecSupply(read_spec(SPECS["array"].text, "array"), is_small=False).largest
    )
