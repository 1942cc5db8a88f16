"""A number as it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.dlnotes.card import Words
from judge.dlnotes.grading import grade
from judge.dlnotes.question import Slip, ask
from judge.dlnotes.typednumbers import read_number, read_numbers
from judge.errors import AnswerError
from tests.dlnotes.cards import card


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("26", 26), ("２６", 26), (" 0.5 ", 0.5), ("１６", 16), ("1e3", 1000), ("1e-3", 0.001), ("1,234", 1234), ("1,234,567.5", 1234567.5),
        ("33%", 0.33), ("2/3", 2 / 3), ("-4", -4), ("−4", -4), (".5", 0.5), ("26개", 26), ("26 steps", 26), ("+3", 3), ("1 / 4", 0.25),
        ("177만", 1_770_000), ("3백만", 3_000_000), ("17퍼센트", 0.17), ("17프로", 0.17), ("2**20", 2**20), ("1/(1+e^-2.25)", 0.904650535),
        ("sqrt(2)/2", 0.70710678), ("1,234/2", 617), ("ceil(1000/32)", 32), ("2(3+4)", 14), ("-ln(0.5)", 0.69314718), ("3*4%", 0.12),
    ],
)  # fmt: skip
def test_numbers(typed: str, number: float) -> None:
    assert read_number(typed) == pytest.approx(number)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("8 million", 8e6), ("2.5 thousand", 2500), ("백만", 1e6), ("1만 5천", 15_000), ("3만2천", 32_000), ("1억 2천만", 1.2e8),
        ("3천 5백만", 35e6), ("-2만", -20_000), ("약 68", 68), ("~68", 68), ("about 9", 9), ("x = 5", 5), ("10/3 = 3.33", 3.33),
        ("–3", -3), ("6 x 10^-8", 6e-8), ("2/3배", 2 / 3), ("2π", 6.28318530), ("3!", 6), ("√2", 1.41421356), ("ln 2", 0.69314718),
        ("log10(100)", 2), ("2log2(8)", 6),
    ],
)  # fmt: skip
def test_numbers_as_people_write_them(typed: str, number: float) -> None:
    assert read_number(typed) == pytest.approx(number)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("C(4, 2) * 0.5**2 * (1 - 0.5)**(4 - 2)", 0.375), ("e**(-3) * 3**2 / 2!", 0.22404181), ("2*(1 - Phi(|-1.7|))", 0.08913093),
        ("max(12, 19) + max(5, 7, 3)", 26),
    ],
)  # fmt: skip
def test_formulas_as_explanations_write_them(typed: str, number: float) -> None:
    assert read_number(typed) == pytest.approx(number)


def test_a_letter_behind_a_number_may_be_a_size_or_a_unit() -> None:
    assert (
        read_numbers("8M") == (8, 8e6)
        and read_numbers("300K") == (300, 300e3)
        and read_numbers("5 kg") == (5,)
        and read_numbers("3조각") == (3e12, 3)
    )


def test_a_number_is_read_in_the_unit_that_is_asked_for() -> None:
    assert read_numbers("33%", "%") == read_numbers("33", "%") == (33,)
    assert read_numbers("1.77백만", "million")[0] == read_numbers("177만", "million")[0] == pytest.approx(1.77)
    assert 1.77 in read_numbers("1.77", "million") and pytest.approx(1.774189) in read_numbers("1,774,189", "million")
    assert pytest.approx(5.96) in read_numbers("5.96e-8", "e-8")


def test_a_share_where_percent_are_asked_for_may_be_typed_once_more() -> None:
    question = ask(card("number", number=90.0, tolerance=0.0, unit=Words("%", "%")), 0)
    assert grade(question, "90").is_right and grade(question, "90 %").is_right
    assert grade(question, "0.9").slip is grade(question, "9/10").slip is Slip.UNIT
    assert grade(question, "0.8").slip is grade(question, "9").slip is None


@given(st.integers(0, 10**13))
def test_korean_words_of_size_are_read_as_they_count(number: int) -> None:
    assert read_number(in_korean(number)) == number


def in_korean(number: int) -> str:
    """A number as Koreans write it: 3억 2천 5백만 7."""
    pieces = []
    for size, word in ((10**12, "조"), (10**8, "억"), (10**4, "만"), (1, "")):
        section, number = divmod(number, size)
        tens = [(section // 1000, "천"), (section // 100 % 10, "백"), (section // 10 % 10, "십"), (section % 10, "")]
        said = " ".join(f"{count}{unit}" for count, unit in tens if count)
        pieces += [f"{said}{word}"] if said and section < 10_000 else [f"{section}{word}"] if section else []
    return " ".join(pieces) or "0"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "abc",
        "0,5",
        "1,2345",
        "1/0",
        "e",
        "-",
        "1.2.3",
        "가",
        "9**9999",
        "2**",
        "open(1)",
        "1 if 1 else 2",
        "1//0",
        "x" * 500 + "1",
        "3.33 (10/3)",
        "200!",
        "3!!",
        "C(3)",
        "||",
        "5 =",
        "1e999",
    ],
)
def test_what_is_no_number(typed: str) -> None:
    with pytest.raises(AnswerError):
        read_number(typed)
