"""The comparison that Baekjoon Online Judge made, as measured on its own verdicts.

Other tokens are wrong. With the same tokens, white space decides: at the very end of the text it is free, a newline may
stand for a blank, a line may have one trailing blank more or fewer; everything else is a presentation error.
Source: 585 sample runs of accepted and 26 of presentation-error submissions in public archives. CR LF counts as a
newline, which no archive shows: it is what programs print on Windows.
"""

from collections.abc import Sequence

from judge.checkers.difference import first_difference, first_token_difference
from judge.checkers.tokens import have_same_tokens
from judge.model import CheckResult, Verdict


def check(answer: bytes, output: bytes, flags: Sequence[str] = ()) -> CheckResult:
    """AC, PE or WA with the first line that differs; takes no flags."""
    if answer == output:
        return CheckResult(Verdict.AC)
    if not have_same_tokens(answer, output):
        return CheckResult(Verdict.WA, difference=first_token_difference(answer, output))
    answer, output = (text.replace(b"\r\n", b"\n").rstrip() for text in (answer, output))
    if answer.replace(b"\n", b" ") == output.replace(b"\n", b" "):
        return CheckResult(Verdict.AC)
    difference = first_difference(answer, output, _equal_but_for_a_trailing_blank)
    return CheckResult(Verdict.PE, difference=difference) if difference else CheckResult(Verdict.AC)


def as_validator(flags: Sequence[str]) -> tuple[str, ...]:
    """The flags of the ICPC default validator by which all is right that is right here; no flag tells presentation errors."""
    return ("case_sensitive",)


def _equal_but_for_a_trailing_blank(left: bytes, right: bytes) -> bool:
    return left == right + b" " or right == left + b" "
