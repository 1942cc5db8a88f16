import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge import strategies as kit
from judge.strategies.choices import Choices, Slots
from tests.depth import every

MANY = 20_000

#: one of each, far larger than what Hypothesis keeps for an example
LARGE: dict[str, SearchStrategy[object]] = {
    "arrays": kit.arrays((1, 10**18), MANY),
    "distinct": kit.arrays((1, MANY), MANY, distinct=True),
    "elements of a strategy": kit.arrays(kit.strings("ab", (0, 100)), MANY),
    "permutations": kit.permutations(MANY),
    "matrices": kit.matrices((0, 9), 150, 150),
    "partitions": kit.partitions(10**9, MANY),
    "strings": kit.strings("abc", MANY),
    "brackets": kit.brackets(MANY),
    "palindromes": kit.palindromes("abc", MANY),
    "long numbers": kit.long_numbers(MANY),
    "trees": kit.weighted_trees(MANY, (1, 10**9)),
    "binary trees": kit.trees(MANY, "binary"),
    "graphs": kit.weighted_graphs(MANY, 2 * MANY, (1, 10**9), connected=True),
    "forests": kit.graphs(MANY, MANY // 2, acyclic=True),
    "grids": kit.grids(150, 150),
    "mazes": kit.mazes(150, 150),
    "points": kit.points(MANY, (0, 10**9), distinct=True),
    "convex points": kit.convex_points(MANY, (-(10**9), 10**9)),
    "intervals": kit.intervals(MANY, 0, 10**9, "nested"),
    "queries": kit.queries(MANY, [kit.QueryKind("add", ((1, 9),))], int),
}


@settings(max_examples=1, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example])
@given(st.data())
@pytest.mark.parametrize("name", every(3, LARGE))
def test_large_values_fit_into_what_hypothesis_keeps(name: str, data: st.DataObject) -> None:
    """What does not fit would end the draw. Four values have to: authors draw several."""
    for _ in range(4):
        data.draw(LARGE[name])


@st.composite
def counted(draw: st.DrawFn, size: int, bulk: bool | None) -> int:
    """How often so many numbers were asked of Hypothesis."""
    calls = 0

    def counting(strategy: SearchStrategy[object], label: object = None) -> object:
        nonlocal calls
        calls += 1
        return draw(strategy)

    choices = Choices(counting, bulk)  # type: ignore[arg-type] # counts, and is otherwise the draw it stands for
    for _ in range(size):
        choices.one(0, 9)
    return calls


@pytest.mark.full
@given(counted(100, None), counted(10_000, None), counted(10_000, True), counted(600, False))
def test_draws_stay_few(small: int, large: int, bulk: int, drawn: int) -> None:
    assert (small, large, bulk, drawn) == (100, 501, 1, 600)


@given(st.data())
def test_a_row_keeps_its_bounds(data: st.DataObject) -> None:
    bounds = ((0, 0), (-5, 5), (10**20, 10**20 + 3))
    for bulk in (False, True):
        row = data.draw(_row(bounds, bulk))
        assert all(low <= value <= high for (low, high), value in zip(bounds, row, strict=True))


@st.composite
def _row(draw: st.DrawFn, bounds: tuple[tuple[int, int], ...], bulk: bool) -> tuple[int, ...]:
    return Choices(draw, bulk).row(*bounds)


@given(st.lists(st.integers(0, 9), max_size=10))
def test_slots_are_given_once_and_go_round(wishes: list[int]) -> None:
    slots, taken = Slots(10), list[int]()
    for wish in wishes:
        taken.append(slots.take(wish))
        expected = next(slot % 10 for slot in range(wish, wish + 10) if slot % 10 not in taken[:-1])
        assert taken[-1] == expected
