import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.strategies import brackets, palindromes, periodic_strings, strings
from tests.strategies.smallest import smallest

bulks = st.sampled_from([None, True, False])


@given(st.data(), bulks)
def test_strings_keep_length_and_alphabet(data: st.DataObject, bulk: bool | None) -> None:
    text = data.draw(strings("xyz", (2, 9), bulk=bulk))
    assert 2 <= len(text) <= 9 and set(text) <= set("xyz")


@pytest.mark.full
def test_strings_shrink_to_the_first_letters() -> None:
    assert smallest(strings("abc", (0, 40))) == ""
    assert smallest(strings("abc", (0, 40)), lambda text: "cb" in text) == "cb"
    assert smallest(strings("zyx", (0, 40)), lambda text: len(text) > 3) == "zzzz"
    assert smallest(strings("abc", (0, 40)), lambda text: text.count("c") >= 3) == "ccc"


@given(st.data(), bulks)
def test_palindromes_read_the_same_from_both_ends(data: st.DataObject, bulk: bool | None) -> None:
    text = data.draw(palindromes("ab", (1, 9), bulk=bulk))
    assert text == text[::-1] and 1 <= len(text) <= 9


def test_palindromes_of_every_length_shrink() -> None:
    assert smallest(palindromes("abc", (0, 20)), lambda text: "cb" in text) == "bcb"
    assert smallest(palindromes("ab", (0, 20)), lambda text: len(text) == 4 and "b" in text) == "abba"


@given(periodic_strings("ab", (0, 20), (1, 6)))
def test_periodic_strings_repeat(text: str) -> None:
    assert any(text[period:] == text[: len(text) - period] for period in range(1, 7))


def test_periodic_strings_shrink_to_short_periods() -> None:
    assert smallest(periodic_strings("abc", (0, 20), (1, 9)), lambda text: "ab" in text and len(text) >= 5) == "ababa"


@given(st.data(), bulks)
def test_brackets_are_balanced(data: st.DataObject, bulk: bool | None) -> None:
    text = data.draw(brackets((0, 15), ("()", "[]", "<>"), bulk=bulk))
    assert len(text) % 2 == 0 and len(text) <= 30
    before = ""
    while before != text:
        before, text = text, text.replace("()", "").replace("[]", "").replace("<>", "")
    assert text == ""


def test_all_balanced_brackets_of_three_pairs_come() -> None:
    for wanted in ("()()()", "()(())", "(())()", "(()())", "((()))"):
        assert smallest(brackets(3), lambda text, wanted=wanted: text == wanted) == wanted  # type: ignore[misc]


def test_brackets_shrink_to_flat_ones() -> None:
    assert smallest(brackets((0, 20)), lambda text: len(text) >= 6) == "()()()"
    assert smallest(brackets((0, 20)), lambda text: "(((" in text) == "((()))"
    assert smallest(brackets((0, 20), ("()", "[]")), lambda text: "[" in text) == "[]"


def test_bad_strings_are_refused() -> None:
    with pytest.raises(ValueError, match="alphabet '' is empty"):
        strings("", 3)
    with pytest.raises(ValueError, match="alphabet 'aba' has a letter twice"):
        palindromes("aba", 3)
    with pytest.raises(ValueError, match="length -3 is below 0"):
        strings("ab", -3)
    with pytest.raises(ValueError, match="period 0 is below 1"):
        periodic_strings("ab", 3, 0)
    with pytest.raises(ValueError, match="kind '\\(' is not two different characters"):
        brackets(3, ("(",))
    with pytest.raises(ValueError, match="kinds \\(\\) is empty"):
        brackets(3, ())
