from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.strategies import arrays, matrices, partitions, permutations, shuffled, strings
from judge.strategies.arrays import Order
from tests.strategies.smallest import smallest

bulks = st.sampled_from([None, True, False])


@given(st.data(), bulks)
def test_arrays_keep_length_and_bounds(data: st.DataObject, bulk: bool | None) -> None:
    values = data.draw(arrays((-3, 8), (2, 9), bulk=bulk))
    assert 2 <= len(values) <= 9 and all(-3 <= value <= 8 for value in values)


@given(st.data(), bulks, st.sampled_from([None, "rising", "falling"]))
def test_distinct_arrays_are_distinct_in_their_order(data: st.DataObject, bulk: bool | None, order: Order | None) -> None:
    values = data.draw(arrays((-3, 8), (0, 12), distinct=True, order=order, bulk=bulk))
    assert len(set(values)) == len(values) and all(-3 <= value <= 8 for value in values)
    assert order is None or list(values) == sorted(values, reverse=order == "falling")


@given(arrays((0, 3), 5, order="falling"))
def test_ordered_arrays_may_repeat(values: tuple[int, ...]) -> None:
    assert all(left >= right for left, right in pairwise(values))


@given(st.data(), bulks)
def test_elements_of_a_strategy(data: st.DataObject, bulk: bool | None) -> None:
    values = data.draw(arrays(strings("ab", (1, 3)), (0, 30), bulk=bulk))
    assert all(1 <= len(value) <= 3 and set(value) <= set("ab") for value in values)
    distinct = data.draw(arrays(strings("ab", 4), 6, distinct=True, order="rising"))
    assert len(set(distinct)) == 6 and list(distinct) == sorted(distinct)


def test_arrays_shrink_to_few_small_elements() -> None:
    assert smallest(arrays((0, 100), (0, 20))) == ()
    assert smallest(arrays((0, 100), (0, 20)), lambda values: any(left > right for left, right in pairwise(values))) == (1, 0)
    assert smallest(arrays((0, 100), (0, 20)), lambda values: sum(value > 50 for value in values) >= 3) == (51, 51, 51)


@pytest.mark.full
def test_long_arrays_shrink_to_few_small_elements() -> None:
    assert smallest(arrays((0, 10**9), (0, 10**4)), lambda values: sum(value > 50 for value in values) >= 3) == (51, 51, 51)


def test_distinct_arrays_shrink_to_the_first_numbers() -> None:
    assert smallest(arrays((1, 100), (0, 20), distinct=True), lambda values: len(values) >= 4) == (1, 2, 3, 4)
    assert smallest(arrays((1, 100), (0, 20), distinct=True, order="falling"), lambda values: len(values) >= 3) == (3, 2, 1)
    assert smallest(arrays(strings("ab", (0, 5)), (0, 9)), lambda values: len(set(values)) >= 3) == ("", "a", "b")


@given(st.data(), bulks)
def test_permutations_have_every_number_once(data: st.DataObject, bulk: bool | None) -> None:
    values = data.draw(permutations((0, 20), bulk=bulk))
    assert sorted(values) == list(range(1, len(values) + 1))


def test_every_permutation_comes() -> None:
    for first, second in ((1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)):
        wanted = (first, second, 6 - first - second)
        assert smallest(permutations(3), lambda values, wanted=wanted: values == wanted) == wanted  # type: ignore[misc]


def test_permutations_shrink_to_the_natural_order() -> None:
    assert smallest(permutations((0, 20)), lambda values: len(values) >= 5) == (1, 2, 3, 4, 5)
    assert smallest(permutations((0, 20)), lambda values: any(left > right for left, right in pairwise(values))) == (2, 1)
    assert smallest(shuffled("abc")) == ("a", "b", "c")


@given(st.data(), bulks)
def test_matrices_are_rectangles(data: st.DataObject, bulk: bool | None) -> None:
    table = data.draw(matrices((0, 9), (1, 5), (1, 5), bulk=bulk))
    assert 1 <= len(table) <= 5 and len({len(row) for row in table}) == 1 and 1 <= len(table[0]) <= 5
    assert all(0 <= value <= 9 for row in table for value in row)


@pytest.mark.full
def test_matrices_shrink_to_few_cells() -> None:
    assert smallest(matrices((0, 9), (1, 8), (1, 8))) == ((0,),)
    assert smallest(matrices((0, 9), (1, 8), (1, 8)), lambda table: max(map(max, table)) >= 7) == ((7,),)
    assert smallest(matrices(strings("ab", (0, 3)), 2, 1), lambda table: table[0] > table[1]) == (("a",), ("",))


@given(st.data(), bulks)
def test_partitions_have_their_sum(data: st.DataObject, bulk: bool | None) -> None:
    parts = data.draw(partitions(30, (1, 7), least=3, bulk=bulk))
    assert sum(parts) == 30 and min(parts) >= 3 and 1 <= len(parts) <= 7


def test_partitions_shrink_to_one_large_part() -> None:
    assert smallest(partitions(30, (1, 9))) == (30,)
    assert smallest(partitions(30, (1, 9), least=2), lambda parts: len(parts) >= 3) == (2, 2, 26)


def test_bad_arrays_are_refused() -> None:
    with pytest.raises(ValueError, match=r"elements \(5, 4\) is empty"):
        arrays((5, 4), 1)
    with pytest.raises(ValueError, match=r"length 6 is above 5, the count of distinct elements \(1, 5\)"):
        arrays((1, 5), (0, 6), distinct=True)
    with pytest.raises(ValueError, match="order 'up' is unknown: choose 'rising', 'falling' or None"):
        arrays((1, 5), 3, order="up")  # type: ignore[call-overload]
    with pytest.raises(ValueError, match="length 501 is above 500"):
        arrays(st.integers(), 501, distinct=True)
    with pytest.raises(ValueError, match="n -1 is below 0"):
        permutations(-1)
    with pytest.raises(ValueError, match="rows 0 is below 1"):
        matrices((0, 1), 0, 1)
    with pytest.raises(ValueError, match="parts 4 is above 3"):
        partitions(10, 4, least=3)
    with pytest.raises(ValueError, match="total -1 is below 0"):
        partitions(-1, 4)
