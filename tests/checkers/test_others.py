"""The other comparisons: their cases in tests/data/checkers, and what holds for all outputs."""

import math
from collections.abc import Sequence
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers import (
    COMPARISONS,
    EXACT,
    FLOATS,
    PROGRAM,
    TOKENS,
    UNORDERED_LINES,
    VALIDATOR,
    exact,
    floats,
    tokens,
    unordered,
    validator,
    wrong_flag,
)
from judge.model import CheckResult, Comparison, Verdict
from tests.checkers.cases import CHECKERS as CASES
from tests.checkers.cases import Case, each_case_of
from tests.depth import every
from tests.drawn import outputs, texts_with_same_words, words

FUNCTIONS = [comparison for comparison in COMPARISONS.values() if comparison.check is not None]
OTHERS = ("exact", "tokens", "floats", "unordered-lines", "validator")

tolerance_flags = st.sampled_from([(), ("float_tolerance", "1e-6"), ("float_absolute_tolerance", "0"), ("float_relative_tolerance", "0.5")])
validator_flags = st.builds(
    lambda sensitive, flags: (*sensitive, *flags),
    st.sampled_from([(), ("case_sensitive",), ("space_change_sensitive",), ("case_sensitive", "space_change_sensitive")]),
    tolerance_flags,
)
finite = st.floats(allow_nan=False, allow_infinity=False)


def compare(comparison: Comparison, answer: bytes, output: bytes, flags: Sequence[str]) -> CheckResult:
    assert comparison.check is not None
    return comparison.check(answer, output, flags)


@each_case_of(*OTHERS)
def test_output_gets_its_verdict(case: Case) -> None:
    result = compare(COMPARISONS[case.checker], case.answer, case.output, case.flags)
    assert result.verdict is case.verdict
    if case.line:
        assert result.difference is not None
        assert result.difference.line == case.line


def test_every_checker_has_cases() -> None:
    assert {path.name for path in CASES.iterdir() if path.is_dir()} == {comparison.name for comparison in FUNCTIONS}


def test_only_the_comparison_by_a_program_is_no_function() -> None:
    assert set(COMPARISONS.values()) - set(FUNCTIONS) == {PROGRAM}


@pytest.mark.parametrize("comparison", FUNCTIONS, ids=lambda comparison: comparison.name)
@given(answer=outputs)
def test_accepts_the_answer_itself(comparison: Comparison, answer: bytes) -> None:
    assert compare(comparison, answer, answer, ()).verdict is Verdict.AC


@given(outputs, validator_flags)
def test_validator_accepts_the_answer_itself_with_any_flags(answer: bytes, flags: Sequence[str]) -> None:
    assert validator.check(answer, answer, flags).verdict is Verdict.AC


@pytest.mark.parametrize("comparison", FUNCTIONS, ids=lambda comparison: comparison.name)
@given(answer=outputs, output=outputs)
def test_what_is_wrong_has_a_first_difference(comparison: Comparison, answer: bytes, output: bytes) -> None:
    result = compare(comparison, answer, output, ())
    assert (result.difference is None) == (result.verdict is Verdict.AC)
    if result.difference is not None:
        assert 1 <= result.difference.line <= max(answer.count(b"\n"), output.count(b"\n")) + 1


@given(outputs, outputs)
def test_exact_is_equality(answer: bytes, output: bytes) -> None:
    assert (exact.check(answer, output).verdict is Verdict.AC) == (answer == output)


@given(st.lists(words, min_size=1, max_size=5).map(b"\n".join))
def test_exact_shows_the_one_line_where_a_newline_is_missing(text: bytes) -> None:
    last = text.rpartition(b"\n")[2]
    for answer, output in ((text + b"\n", text), (text, text + b"\n")):
        difference = exact.check(answer, output).difference
        assert difference is not None
        assert difference.line == text.count(b"\n") + 1
        assert [line.removesuffix(b"\n") for line in (difference.expected, difference.found) if line is not None] == [last, last]


@given(texts_with_same_words())
def test_tokens_floats_and_validator_ignore_white_space(texts: tuple[bytes, bytes]) -> None:
    for check in (tokens.check, floats.check, validator.check):
        assert check(*texts).verdict is Verdict.AC


@given(outputs, outputs)
def test_tokens_are_what_splitting_gives(answer: bytes, output: bytes) -> None:
    assert (tokens.check(answer, output).verdict is Verdict.AC) == (answer.split() == output.split())


@given(finite, finite, st.sampled_from([0.0, 1e-9, 1e-6, 0.1]))
def test_floats_are_near_as_the_definition_says(answer: float, output: float, tolerance: float) -> None:
    verdict = floats.check(repr(answer).encode(), repr(output).encode(), ("float_tolerance", repr(tolerance))).verdict
    if max(abs(answer), abs(output)) < 1 << 53:
        distance = abs(answer - output)
        assert (verdict is Verdict.AC) == (distance <= tolerance or distance <= tolerance * abs(answer))
    else:
        exact = abs(Fraction(repr(answer)) - Fraction(repr(output)))
        assert (verdict is Verdict.AC) == (exact <= Fraction(tolerance) or exact <= Fraction(tolerance) * abs(Fraction(repr(answer))))


@given(finite, finite)
def test_a_greater_tolerance_never_refuses_more(answer: float, output: float) -> None:
    tolerances = ("0", "1e-12", "1e-9", "1e-6", "1e-3", "1", "1e300")
    results = [floats.check(repr(answer).encode(), repr(output).encode(), ("float_tolerance", each)).verdict for each in tolerances]
    assert results == sorted(results, key=lambda verdict: verdict is Verdict.AC)


@given(st.sampled_from([b"nan", b"NaN", b"-nan", b"inf", b"-inf", b"Infinity"]), finite, st.booleans())
def test_no_tolerance_brings_a_number_near_to_nan_or_inf(special: bytes, number: float, special_first: bool) -> None:
    pair = (special, repr(number).encode()) if special_first else (repr(number).encode(), special)
    for check in (floats.check, validator.check):
        assert check(*pair, ("float_tolerance", "1e308")).verdict is Verdict.WA


@given(st.lists(words, min_size=1, max_size=4))
def test_lines_are_right_in_every_order(lines: list[bytes]) -> None:
    for order in permutations(lines):
        assert unordered.check(b"\n".join(lines), b"\n".join(order) + b"\n").verdict is Verdict.AC


@given(st.lists(words, min_size=1, max_size=6), st.data())
def test_a_line_more_or_fewer_is_wrong_in_any_order(lines: list[bytes], data: st.DataObject) -> None:
    more = data.draw(st.permutations([*lines, data.draw(words)]))
    assert unordered.check(b"\n".join(lines), b"\n".join(more)).verdict is Verdict.WA
    assert unordered.check(b"\n".join(more), b"\n".join(lines)).verdict is Verdict.WA


@pytest.mark.parametrize(
    ("flags", "bad"),
    [
        ((), ""),
        (("case_sensitive",), ""),
        (("case_sensitive", "space_change_sensitive"), ""),
        (("float_tolerance", "1e-6"), ""),
        (("float_relative_tolerance", "0", "float_absolute_tolerance", ".5", "case_sensitive"), ""),
        (("float_tolerance",), "float_tolerance"),
        (("float_tolerance", "six"), "float_tolerance"),
        (("float_tolerance", "-1e-6"), "float_tolerance"),
        (("float_tolerance", "nan"), "float_tolerance"),
        (("float_tolerance", "case_sensitive"), "float_tolerance"),
        (("1e-6",), "1e-6"),
        (("case_sensitive", "CASE_SENSITIVE"), "CASE_SENSITIVE"),
        (("float_tolerance", "1e-6", "1e-6"), "1e-6"),
        (("case_insensitive",), "case_insensitive"),
    ],
)
def test_flags_that_the_validator_does_not_know_are_named(flags: tuple[str, ...], bad: str) -> None:
    assert wrong_flag(VALIDATOR, flags) == bad


@given(st.lists(st.sampled_from([*dict(VALIDATOR.flags), "1e-6", "0", "x", "-1"]), max_size=4))
def test_flags_that_nothing_is_wrong_with_can_be_used(flags: list[str]) -> None:
    if not wrong_flag(VALIDATOR, flags):
        assert validator.check(b"1 a\n", b"1 a\n", flags).verdict is Verdict.AC


@pytest.mark.parametrize(
    ("comparison", "flags"),
    every(
        2,
        [
            (EXACT, ()),
            (TOKENS, ()),
            (FLOATS, ("float_tolerance", "1e-9")),
            (TOKENS, ("case_insensitive",)),
            (UNORDERED_LINES, ()),
            (VALIDATOR, ()),
            (VALIDATOR, ("float_tolerance", "1e-9")),
        ],
    ),
    ids=lambda value: value.name if isinstance(value, Comparison) else " ".join(value),
)
def test_ten_mib_are_compared(comparison: Comparison, flags: tuple[str, ...]) -> None:
    lines = b"".join(b"%0100d %d\n" % (number, number * number % 1009) for number in range(100_000))
    assert len(lines) > 10 << 20
    assert compare(comparison, lines, bytes(bytearray(lines)), flags).verdict is Verdict.AC
    result = compare(comparison, lines, lines[:-2] + b"x\n", flags)
    assert result.verdict is Verdict.WA
    assert result.difference is not None
    assert result.difference.line == 100_000


@pytest.mark.parametrize("text", [b"9" * 400, b"1" * 100_000, b"0." + b"3" * 100_000, b"1e" + b"9" * 1000])
def test_numbers_may_have_any_number_of_digits(text: bytes) -> None:
    assert floats.check(text, text, ("float_tolerance", "1e-9")).verdict is Verdict.AC
    assert floats.check(b"1", text, ("float_tolerance", "1e-9")).verdict is Verdict.WA


def test_tolerances_are_zero_unless_they_are_named() -> None:
    assert floats.tolerances(()) == (0.0, 0.0)
    assert floats.tolerances(("case_sensitive", "float_relative_tolerance", "1e-3")) == (0.0, 1e-3)
    assert floats.tolerances(("float_tolerance", "1e-3", "float_absolute_tolerance", "5")) == (5.0, 1e-3)
    assert math.isinf(floats.tolerances(("float_tolerance", "inf"))[0])
