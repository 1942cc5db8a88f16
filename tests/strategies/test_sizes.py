import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.strategies import Size
from judge.strategies.sizes import sizes
from tests.strategies.smallest import smallest


@given(st.data())
@pytest.mark.parametrize("size", [7, (7, 9), st.sampled_from([8, 9, 7])])
def test_sizes_of_every_form_are_drawn(size: Size, data: st.DataObject) -> None:
    assert 7 <= data.draw(sizes("n", size)) <= 9


def test_wide_ranges_give_small_and_large_sizes() -> None:
    wide = sizes("n", (1, 10**6))
    assert smallest(wide) == 1
    assert smallest(wide, lambda n: n > 5000) == 5001


@given(st.lists(sizes("n", (1, 10**6)), min_size=100, max_size=100))
def test_wide_ranges_are_not_all_large(drawn: list[int]) -> None:
    assert min(drawn) <= 100


@pytest.mark.parametrize(
    ("size", "message"),
    [
        (-1, "n -1 is below 0"),
        ((-1, 3), "n -1 is below 0"),
        (11, "n 11 is above 10"),
        ((2, 11), "n 11 is above 10"),
        ((5, 2), r"n \(5, 2\) is empty: the low end comes first"),
    ],
)
def test_bad_sizes_are_refused_at_once(size: Size, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        sizes("n", size, 0, 10)


@given(st.data())
def test_bad_sizes_of_a_strategy_are_refused_when_drawn(data: st.DataObject) -> None:
    with pytest.raises(ValueError, match="n 11 is above 10"):
        data.draw(sizes("n", st.just(11), 0, 10))
