import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.strategies import grids, mazes
from tests.strategies.smallest import smallest

bulks = st.sampled_from([None, True, False])


@given(st.data(), bulks, st.sampled_from([None, 0, 0.3, 1]))
def test_grids_are_rectangles_of_their_characters(data: st.DataObject, bulk: bool | None, density: float | None) -> None:
    grid = data.draw(grids((1, 6), (2, 7), ".#x", density=density, bulk=bulk))
    assert 1 <= len(grid) <= 6 and len({len(row) for row in grid}) == 1 and 2 <= len(grid[0]) <= 7
    assert set("".join(grid)) <= {None: set(".#x"), 0: {"."}, 0.3: set(".#x"), 1: set("#x")}[density]


@given(grids(100, 100, density=0.3, bulk=True))
def test_density_is_about_what_was_asked(grid: tuple[str, ...]) -> None:
    assert 2600 <= "".join(grid).count("#") <= 3400


@pytest.mark.full
def test_grids_shrink_to_few_cells_of_the_first_character() -> None:
    assert smallest(grids((1, 9), (1, 9))) == (".",)
    assert smallest(grids((1, 9), (1, 9)), lambda grid: any("#" in row for row in grid)) == ("#",)
    assert smallest(grids((1, 9), (1, 9), density=0.2), lambda grid: "##" in grid[-1]) == ("##",)
    assert smallest(grids(2, 3, "ab")) == ("aaa", "aaa")


def reaches(grid: tuple[str, ...]) -> bool:
    """Whether the floor leads from the first corner to the last."""
    waiting, seen = [(0, 0)], set[tuple[int, int]]()
    while waiting:
        row, column = waiting.pop()
        if (row, column) in seen or not (0 <= row < len(grid) and 0 <= column < len(grid[0])) or grid[row][column] == "#":
            continue
        seen.add((row, column))
        waiting += [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
    return (len(grid) - 1, len(grid[0]) - 1) in seen


@given(st.data(), bulks, st.sampled_from([0.3, 1.0]))
def test_mazes_have_a_way(data: st.DataObject, bulk: bool | None, density: float) -> None:
    assert reaches(data.draw(mazes((1, 9), (1, 9), density=density, bulk=bulk)))


def test_grids_without_a_way_are_told_apart() -> None:
    assert not reaches(smallest(grids(3, 3), lambda grid: not reaches(grid)))


@pytest.mark.full
def test_mazes_shrink_to_floor() -> None:
    assert smallest(mazes((1, 9), (1, 9))) == (".",)
    assert smallest(mazes((1, 9), (1, 9)), lambda grid: any("#" in row for row in grid)) == (".#", "..")
    assert smallest(mazes(2, 3)) == ("...", "...")


def test_bad_grids_are_refused() -> None:
    with pytest.raises(ValueError, match="columns 0 is below 1"):
        grids(1, 0)
    with pytest.raises(ValueError, match="characters '' is empty"):
        grids(1, 1, "")
    with pytest.raises(ValueError, match=r"characters '\.\.' has one twice"):
        grids(1, 1, "..")
    with pytest.raises(ValueError, match=r"density 1\.5 is not between 0 and 1"):
        grids(1, 1, density=1.5)
    with pytest.raises(ValueError, match="floor_and_wall 'x' is not two different characters"):
        mazes(1, 1, floor_and_wall="x")
    with pytest.raises(ValueError, match="turns -1 is below 0"):
        mazes(1, 1, turns=-1)
