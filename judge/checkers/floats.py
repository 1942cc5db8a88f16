"""Tokens, where numbers may be off by an absolute or a relative tolerance.

A token that is not a finite decimal number is compared as text, so nan and inf equal only themselves.
"""

import math
import re
from collections.abc import Sequence
from itertools import pairwise

from judge.checkers.difference import first_token_difference
from judge.checkers.tokens import have_same_tokens
from judge.model import CheckResult, Verdict

_NUMBER = rb"[+-]?(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][+-]?\d++)?"


def check(answer: bytes, output: bytes, flags: Sequence[str] = ()) -> CheckResult:
    """AC or WA. Flags: `float_tolerance E` (either), `float_absolute_tolerance E`, `float_relative_tolerance E`."""
    absolute, relative = tolerances(flags)

    def same(expected: bytes, found: bytes) -> bool:
        return expected == found or is_near(expected, found, absolute=absolute, relative=relative)

    if have_same_tokens(answer, output, same):
        return CheckResult(Verdict.AC)
    return CheckResult(Verdict.WA, difference=first_token_difference(answer, output, same))


def as_validator(flags: Sequence[str]) -> tuple[str, ...]:
    """The flags of the ICPC default validator by which all is right that is right here."""
    return ("case_sensitive", *flags)


def tolerances(flags: Sequence[str]) -> tuple[float, float]:
    """Absolute and relative tolerance named by the flags; 0 where a flag does not stand. ValueError on a bad number."""
    absolute = relative = 0.0
    for flag, value in pairwise(flags):
        if flag in ("float_tolerance", "float_absolute_tolerance"):
            absolute = float(value)
        if flag in ("float_tolerance", "float_relative_tolerance"):
            relative = float(value)
    return absolute, relative


def is_near(expected: bytes, found: bytes, *, absolute: float, relative: float) -> bool:
    """Whether both are finite decimal numbers no further apart than one of the tolerances allows."""
    if not (re.fullmatch(_NUMBER, expected) and re.fullmatch(_NUMBER, found)):
        return False
    left, right = float(expected), float(found)
    if not (math.isfinite(left) and math.isfinite(right)):
        return False
    distance = abs(left - right)
    return distance <= absolute or distance <= relative * abs(left)
