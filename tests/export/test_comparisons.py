"""What is accepted here is accepted there."""

import pytest
from hypothesis import given

from judge.checkers import CHECKERS, validator
from judge.export.exportdata import flags_of
from judge.model import CheckerChoice, Comparison, Verdict
from tests.drawn import outputs, texts_with_same_words

CHOICES = [
    CheckerChoice(Comparison.STANDARD),
    CheckerChoice(Comparison.EXACT),
    CheckerChoice(Comparison.TOKENS),
    CheckerChoice(Comparison.TOKENS, ("case_insensitive",)),
    CheckerChoice(Comparison.FLOATS, ("float_tolerance", "1e-6")),
    CheckerChoice(Comparison.VALIDATOR, ("case_sensitive", "float_absolute_tolerance", "0.1")),
]


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_flags_are_those_of_the_default_validator(choice: CheckerChoice) -> None:
    assert validator.problem_with(flags_of(choice)) == ""


@pytest.mark.parametrize("choice", CHOICES, ids=str)
@given(outputs, outputs)
def test_what_is_accepted_here_is_accepted_there(choice: CheckerChoice, answer: bytes, output: bytes) -> None:
    for found in (output, answer, answer.swapcase(), answer + b"\n"):
        if CHECKERS[choice.comparison](answer, found, choice.flags).verdict is Verdict.AC:
            assert validator.check(answer, found, flags_of(choice)).verdict is Verdict.AC


@given(texts_with_same_words())
def test_the_sites_presentation_errors_are_accepted_there(pair: tuple[bytes, bytes]) -> None:
    assert validator.check(*pair, flags_of(CheckerChoice(Comparison.STANDARD))).verdict is Verdict.AC
