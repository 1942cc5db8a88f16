"""Byte for byte."""

from collections.abc import Sequence

from judge.checkers.difference import first_difference, last_newline_difference
from judge.model import CheckResult, Verdict


def check(answer: bytes, output: bytes, flags: Sequence[str] = ()) -> CheckResult:
    """AC or WA; takes no flags."""
    if answer == output:
        return CheckResult(Verdict.AC)
    return CheckResult(Verdict.WA, difference=first_difference(answer, output) or last_newline_difference(answer, output))


def as_validator(flags: Sequence[str]) -> tuple[str, ...]:
    """The flags of the ICPC default validator by which all is right that is right here."""
    return ("case_sensitive", "space_change_sensitive")
