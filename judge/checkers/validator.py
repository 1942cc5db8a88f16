"""The default output validator of the ICPC problem package format, with its flags.

Tokens are compared without regard to case and white space unless `case_sensitive` or `space_change_sensitive` is given;
tolerances let numbers differ. Source: ICPC problem package format, versions legacy and 2025-09.
"""

import re
from collections.abc import Sequence

from judge.checkers import floats
from judge.checkers.difference import Same, first_difference, first_token_difference, last_newline_difference
from judge.checkers.tokens import have_same_tokens
from judge.model import CheckResult, Verdict

#: each with how many numbers follow it
FLAGS = (
    ("case_sensitive", 0),
    ("space_change_sensitive", 0),
    ("float_tolerance", 1),
    ("float_relative_tolerance", 1),
    ("float_absolute_tolerance", 1),
)


def check(answer: bytes, output: bytes, flags: Sequence[str] = ()) -> CheckResult:
    """AC or WA by the flags, which must be known ones."""
    absolute, relative = floats.tolerances(flags)
    has_tolerance = any(flag.startswith("float_") for flag in flags)

    def same(expected: bytes, found: bytes) -> bool:
        if expected == found or ("case_sensitive" not in flags and expected.lower() == found.lower()):
            return True
        return has_tolerance and floats.is_near(expected, found, absolute=absolute, relative=relative)

    if "space_change_sensitive" in flags:
        return _check_spaced(answer, output, same)
    if have_same_tokens(answer, output, same):
        return CheckResult(Verdict.AC)
    return CheckResult(Verdict.WA, difference=first_token_difference(answer, output, same))


def _check_spaced(answer: bytes, output: bytes, same: Same) -> CheckResult:
    def same_line(expected: bytes, found: bytes) -> bool:
        left, right = re.split(rb"(\s+)", expected), re.split(rb"(\s+)", found)
        return len(left) == len(right) and all(a == b or (not a.isspace() and same(a, b)) for a, b in zip(left, right, strict=True))

    difference = first_difference(answer, output, same_line)
    if difference is None and answer.endswith(b"\n") == output.endswith(b"\n"):
        return CheckResult(Verdict.AC)
    return CheckResult(Verdict.WA, difference=difference or last_newline_difference(answer, output))
