"""What all samples have in common is written beside a draft's rules, where chance alone would hardly do it, and inputs can have it."""

import pytest

from judge.drafting.draft import SpecDraft, confirmed, habits_of, render_draft
from judge.drafting.guesses import AT_LEAST, AT_MOST
from judge.drafting.habits import spec_with, with_habits

ARRAY = ("N\nA[1..N]", "1 <= N <= 99\n1 <= A <= 20")
EDGES = ("N M\na b * M", "1 <= N <= 9\n1 <= M <= 9\n1 <= a, b <= N")
ENDS = ("N\nS E", "1 <= N <= 99\n1 <= S, E <= N")
SPANS = ("M\na b * M", "1 <= M <= 9\n1 <= a, b <= 90")


def habits(layout: str, rules: str, *samples: str, guesses: tuple[str, ...] = ()) -> tuple[str, ...]:
    draft = SpecDraft("x", tuple(layout.split("\n")), tuple(rules.split("\n")), guesses)
    return with_habits(draft, [sample.encode() for sample in samples]).habits


@pytest.mark.parametrize(
    ("draft", "samples", "expected"),
    [
        (ARRAY, ["4\n2 5 7 9\n"], ("A: sorted", "A: distinct")),
        (ARRAY, ["4\n2 5 5 9\n"], ("A: sorted",)),
        (ARRAY, ["4\n9 5 4 1\n"], ("A: sorted down", "A: distinct")),
        (ARRAY, ["2\n2 5\n"], ()),  # chance does that half of the time
        (ARRAY, ["2\n2 5\n", "2\n1 4\n", "2\n4 5\n"], ("A: sorted", "A: distinct")),
        (ARRAY, ["5\n3 1 4 2 6\n"], ("A: distinct",)),
        (ARRAY, ["3\n3 19 11\n"], ()),
        (ENDS, ["9\n3 5\n"], ("S != E",)),
        (ENDS, ["9\n3 3\n"], ()),
        (EDGES, ["5 5\n1 2\n3 1\n2 3\n5 4\n4 1\n"], ("a b: simple connected graph of N",)),
        (EDGES, ["5 4\n1 2\n3 1\n2 3\n5 4\n"], ("a b: simple graph of N",)),
        (EDGES, ["5 4\n1 2\n3 1\n2 1\n5 4\n"], ("a b: distinct", "a != b")),
        (SPANS, ["4\n5 6\n5 9\n5 80\n2 3\n"], ("a < b",)),
        (SPANS, ["4\n5 6\n1 9\n80 80\n2 3\n"], ("a <= b",)),
    ],
)
def test_what_samples_have_in_common(draft: tuple[str, str], samples: list[str], expected: tuple[str, ...]) -> None:
    assert habits(*draft, *samples) == expected


def test_ends_that_were_guessed() -> None:
    """A number of days is never above their count, nor a skill's length ever 1; a count that may be 0 never is."""
    days = ("N K\nA * K", "1 <= N <= 99\n0 <= K <= 99\n1 <= A <= 13")
    guess = AT_MOST.format(name="A", most=13)
    assert habits(*days, "5 3\n3\n1\n4\n", "20 1\n13\n") == ("1 <= K", "A: distinct")
    assert habits(*days, "5 3\n3\n1\n4\n", "20 1\n13\n", guesses=(guess,)) == ("1 <= K", "A <= N", "A: distinct")
    single = ("N B", "1 <= N <= 99\n1 <= B <= 2")
    assert habits(*single, "4 2\n", guesses=(AT_LEAST.format(name="B", low=1),)) == ("2 <= B",)
    assert habits(*single, "4 1\n", guesses=(AT_LEAST.format(name="B", low=1),)) == ()


def test_the_less_and_the_more() -> None:
    span = ("A B", "1 <= A, B <= 99")
    assert habits(*span, "1 10\n", "15 15\n", "1 90\n") == ("A <= B",)
    assert habits(*span, "1 10\n", "15 15\n") == ()


def test_what_no_other_input_could_have_is_none() -> None:
    """Twenty values from 1 to 20 that differ are fine, thirty are not."""
    assert habits("N\nA[1..N]", "21 <= N <= 99\n1 <= A <= 20", "21\n" + " ".join(map(str, [*range(1, 21), 20])) + "\n") == ("A: sorted",)


def test_habits_stand_in_the_file_and_stay_when_it_is_confirmed() -> None:
    text = render_draft(SpecDraft("x", ("A B",), ("1 <= A, B <= 9",), ("a guess",), ("A != B",)))
    assert habits_of(text) == habits_of(confirmed(text)) == ("A != B",)
    assert "a guess" not in confirmed(text)


def test_a_habit_that_cannot_be_beside_the_rules() -> None:
    assert spec_with("A\n---\n1 <= A <= 9\n", ["B != A"]) is None
    assert spec_with("A B\n---\n1 <= A, B <= 9\n", ["B != A"]) is not None
