import pytest
from hypothesis import given

from judge.strategies import arrays, lines, several_cases
from tests.strategies.smallest import smallest


def test_each_part_is_a_line() -> None:
    assert lines(3, (1, 2), [4, "five"], "two words", ()) == "3\n1 2\n4 five\ntwo words\n\n"
    assert lines() == ""
    assert lines((2, 1), *((1, 2), (2, 2))) == "2 1\n1 2\n2 2\n"


@pytest.mark.parametrize("value", [1.5, True, None, "a\nb", ((1, 2), (3, 4)), (1, "a\n")])
def test_what_is_no_value_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="cannot stand in a line: give whole numbers, or text without a newline"):
        lines(value)  # type: ignore[arg-type]


cases = several_cases((1, 5), arrays((0, 9), (1, 5)).map(lambda values: lines(len(values), values)))


@given(cases)
def test_cases_follow_their_count(text: str) -> None:
    first, *rest = text.splitlines()
    assert len(rest) == 2 * int(first)
    assert all(len(values.split()) == int(length) for length, values in zip(rest[::2], rest[1::2], strict=True))


@pytest.mark.full
def test_cases_shrink_to_few() -> None:
    assert smallest(cases) == "1\n1\n0\n"
    assert smallest(cases, lambda text: "7" in text) == "1\n1\n7\n"


def test_bad_counts_are_refused() -> None:
    with pytest.raises(ValueError, match="count -1 is below 0"):
        several_cases(-1, cases)
