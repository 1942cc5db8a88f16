"""What is accepted here is accepted there."""

import pytest
from hypothesis import given

from judge.checkers import EXACT, FLOATS, STANDARD, TOKENS, VALIDATOR, validator, wrong_flag
from judge.model import CheckerChoice, Verdict
from tests.drawn import outputs, texts_with_same_words

CHOICES = [
    CheckerChoice(STANDARD),
    CheckerChoice(EXACT),
    CheckerChoice(TOKENS),
    CheckerChoice(TOKENS, ("case_insensitive",)),
    CheckerChoice(FLOATS, ("float_tolerance", "1e-6")),
    CheckerChoice(VALIDATOR, ("case_sensitive", "float_absolute_tolerance", "0.1")),
]


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: " ".join((choice.comparison.name, *choice.flags)))
def test_flags_are_those_of_the_default_validator(choice: CheckerChoice) -> None:
    assert wrong_flag(VALIDATOR, choice.validator_flags) == ""


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: " ".join((choice.comparison.name, *choice.flags)))
@given(outputs, outputs)
def test_what_is_accepted_here_is_accepted_there(choice: CheckerChoice, answer: bytes, output: bytes) -> None:
    for found in (output, answer, answer.swapcase(), answer + b"\n"):
        assert choice.comparison.check is not None
        if choice.comparison.check(answer, found, choice.flags).verdict is Verdict.AC:
            assert validator.check(answer, found, choice.validator_flags).verdict is Verdict.AC


@given(texts_with_same_words())
def test_the_sites_presentation_errors_are_accepted_there(pair: tuple[bytes, bytes]) -> None:
    assert validator.check(*pair, CheckerChoice(STANDARD).validator_flags).verdict is Verdict.AC
