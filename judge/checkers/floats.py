"""Tokens, where numbers may be off by an absolute or a relative tolerance.

A token that is not a finite decimal number is compared as text, so nan and inf equal only themselves.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from judge.checkers.difference import first_token_difference
from judge.checkers.tokens import have_same_tokens
from judge.model import CheckResult, Verdict

#: from here on a float may be another whole number than the one that was printed; digits that are compared then
_INEXACT, _DIGITS = float(1 << 53), 100

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
    if max(abs(left), abs(right)) >= _INEXACT:
        return _is_near_exactly(expected, found, absolute=absolute, relative=relative)
    distance = abs(left - right)
    return distance <= absolute or distance <= relative * abs(left)


def _is_near_exactly(expected: bytes, found: bytes, *, absolute: float, relative: float) -> bool:
    """The same for numbers whose units a float does not tell apart, or that are none."""
    from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal  # for few numbers

    exact = Context(prec=_DIGITS, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
    left, right = (exact.create_decimal(text.decode()) for text in (expected, found))
    distance = exact.subtract(left, right).copy_abs()
    if not distance.is_finite():
        return False
    return distance <= Decimal(absolute) or distance <= exact.multiply(Decimal(relative), left.copy_abs())
