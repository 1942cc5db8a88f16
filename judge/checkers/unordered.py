"""The same lines in any order, each as often; white space at the end of a line and of the text is free."""

from collections import Counter
from collections.abc import Sequence

from judge.model import CheckResult, Difference, Verdict


def check(answer: bytes, output: bytes, flags: Sequence[str] = ()) -> CheckResult:
    """AC or WA, showing one line that is missing and one that is too much; takes no flags."""
    expected, found = _lines(answer), _lines(output)
    missing, extra = Counter(expected) - Counter(found), Counter(found) - Counter(expected)
    if not missing and not extra:
        return CheckResult(Verdict.AC)
    first_missing = next((line for line in expected if line in missing), None)
    first_extra = next((line for line in found if line in extra), None)
    number = found.index(first_extra) + 1 if first_extra is not None else len(found) + 1
    return CheckResult(Verdict.WA, difference=Difference(number, first_missing, first_extra))


def as_validator(flags: Sequence[str]) -> tuple[str, ...]:
    """The flags of the ICPC default validator by which all is right that is right here."""
    return ()


def _lines(text: bytes) -> list[bytes]:
    return [line.rstrip() for line in text.rstrip().split(b"\n")]
