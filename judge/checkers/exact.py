"""Byte for byte."""

from collections.abc import Sequence

from judge.checkers.difference import first_difference
from judge.model import CheckResult, Difference, Verdict


def check(answer: bytes, output: bytes, flags: Sequence[str] = ()) -> CheckResult:
    """AC or WA; takes no flags."""
    if answer == output:
        return CheckResult(Verdict.AC)
    last = answer.count(b"\n") + 1
    return CheckResult(Verdict.WA, difference=first_difference(answer, output) or Difference(last, answer[-40:], output[-40:]))
