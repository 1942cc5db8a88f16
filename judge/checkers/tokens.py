"""The same words in the same order, whatever the white space."""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from judge.checkers.difference import Same, first_token_difference
from judge.model import CheckResult, Verdict

#: texts above this size are taken apart word by word, not all at once: a list of 10^7 words takes 600 MB
_LARGE_BYTES = 4 << 20


def check(answer: bytes, output: bytes, flags: Sequence[str] = ()) -> CheckResult:
    """AC or WA; the flag `case_insensitive` makes letter case free."""
    same: Same = _equal_but_for_case if "case_insensitive" in flags else bytes.__eq__
    if have_same_tokens(answer, output, same):
        return CheckResult(Verdict.AC)
    return CheckResult(Verdict.WA, difference=first_token_difference(answer, output, same))


def as_validator(flags: Sequence[str]) -> tuple[str, ...]:
    """The flags of the ICPC default validator by which all is right that is right here."""
    return () if "case_insensitive" in flags else ("case_sensitive",)


def have_same_tokens(answer: bytes, output: bytes, same: Same = bytes.__eq__) -> bool:
    """Whether both texts are the same number of pairwise `same` words."""
    pairs = zip_longest(_words(answer), _words(output))
    return all(left == right or (left is not None and right is not None and same(left, right)) for left, right in pairs)


def _words(text: bytes) -> Iterable[bytes]:
    if len(text) <= _LARGE_BYTES:
        return text.split()
    return (found.group() for found in re.finditer(rb"\S+", text))


def _equal_but_for_case(left: bytes, right: bytes) -> bool:
    return left.lower() == right.lower()
