from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.strategies import intervals
from judge.strategies.intervals import IntervalKind
from tests.strategies.smallest import smallest

bulks = st.sampled_from([None, True, False])
KINDS: tuple[IntervalKind, ...] = ("any", "disjoint", "nested", "overlapping")
Intervals = tuple[tuple[int, int], ...]


def check(found: Intervals, kind: IntervalKind, least: int) -> None:
    if kind == "disjoint":
        assert all(left[1] < right[0] for left, right in pairwise(found))
    if kind == "nested":
        assert all(outer[0] < inner[0] and inner[1] < outer[1] for outer, inner in pairwise(found))
    if kind == "overlapping" and found:
        assert min(end for _, end in found) - max(start for start, _ in found) >= least


@given(st.data(), bulks, st.integers(0, 3))
@pytest.mark.parametrize("kind", KINDS)
def test_intervals_are_of_their_kind(kind: IntervalKind, data: st.DataObject, bulk: bool | None, least: int) -> None:
    found = data.draw(intervals((0, 5), -10, 10, kind, least=least, bulk=bulk))
    assert len(found) <= 5 and all(start >= -10 and end <= 10 and end - start >= least for start, end in found)
    check(found, kind, least)


@pytest.mark.parametrize(("kind", "most"), [("disjoint", 5), ("nested", 5)])
def test_a_full_range_still_has_its_kind(kind: IntervalKind, most: int) -> None:
    """Five of length 1, apart from each other, fill ten points; five inside each other, too."""
    found = smallest(intervals(most, 0, 9, kind, least=1))
    check(found, kind, 1)
    assert min(found)[0] == 0 and max(end for _, end in found) == 9
    with pytest.raises(ValueError, match=f"n {most + 1} is above {most}"):
        intervals(most + 1, 0, 9, kind, least=1)


@pytest.mark.full
def test_intervals_shrink_to_few_short_ones() -> None:
    def shrunk(kind: IntervalKind) -> Intervals:
        return smallest(intervals((0, 9), -20, 50, kind, least=1), lambda found: len(found) >= 2)

    assert shrunk("any") == ((0, 1), (0, 1))
    assert shrunk("disjoint") == ((-20, -19), (-18, -17))
    assert shrunk("nested") == ((-20, -17), (-19, -18))
    assert shrunk("overlapping") == ((0, 1), (0, 1))


def test_bad_intervals_are_refused() -> None:
    with pytest.raises(ValueError, match=r"intervals \(5, 4\) is empty"):
        intervals(1, 5, 4)
    with pytest.raises(ValueError, match="least 6 is above 5"):
        intervals(1, 0, 5, least=6)
    with pytest.raises(ValueError, match="kind 'crossing' is unknown: choose one of any, disjoint, nested, overlapping"):
        intervals(1, 0, 5, "crossing")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="n -1 is below 0"):
        intervals(-1, 0, 5)
