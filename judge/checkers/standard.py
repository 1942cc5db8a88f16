"""The comparison that Baekjoon Online Judge made, as measured on its own verdicts.

Other tokens are wrong. With the same tokens, white space decides: at the very end of the text it is free, a newline may
stand for a blank, a line may have one trailing blank more or fewer, and both may come together. Blanks and newlines that
differ in their amount otherwise are a presentation error, as is a tab that stands elsewhere.
Source: 585 sample runs of accepted and 26 of presentation-error submissions in public archives. CR LF counts as a
newline, which no archive shows: it is what programs print on Windows.
"""

import re
from collections.abc import Sequence
from itertools import zip_longest

from judge.checkers.difference import first_difference, first_token_difference
from judge.checkers.tokens import have_same_tokens
from judge.model import CheckResult, Difference, Verdict

#: what is neither blank nor newline, and the blanks and newlines behind it
_WORD_AND_GAP = rb"([^ \n]*)([ \n]*)"


def check(answer: bytes, output: bytes, flags: Sequence[str] = ()) -> CheckResult:
    """AC, PE or WA with the first line that differs; takes no flags."""
    if answer == output:
        return CheckResult(Verdict.AC)
    if not have_same_tokens(answer, output):
        return CheckResult(Verdict.WA, difference=first_token_difference(answer, output))
    answer, output = (text.replace(b"\r\n", b"\n").rstrip() for text in (answer, output))
    for end in (b"\n", b" \n"):  # nearly all that is right is right by one of these, which are quick
        if answer.replace(end, b" ").replace(b"\n", b" ") == output.replace(end, b" ").replace(b"\n", b" "):
            return CheckResult(Verdict.AC)
    difference = _first_other_gap(answer, output)
    return CheckResult(Verdict.PE, difference=difference) if difference else CheckResult(Verdict.AC)


def as_validator(flags: Sequence[str]) -> tuple[str, ...]:
    """The flags of the ICPC default validator by which all is right that is right here; no flag tells presentation errors."""
    return ("case_sensitive",)


def _first_other_gap(answer: bytes, output: bytes) -> Difference | None:
    """The lines in which white space first differs in its amount; None when it never does."""
    for expected, found in zip(re.finditer(_WORD_AND_GAP, answer), re.finditer(_WORD_AND_GAP, output), strict=False):
        if expected[0] == found[0] or (expected[1] == found[1] and _may_be_equal(expected[2], found[2])):
            continue
        same = next(place for place, (left, right) in enumerate(zip_longest(expected[0], found[0])) if left != right)
        difference = _lines_around(answer, expected.start() + same, output, found.start() + same)
        # a newline stood for a blank before, and the lines happen to be equal from end to end
        return difference if difference.expected != difference.found else first_difference(answer, output)
    return None


def _may_be_equal(left: bytes, right: bytes) -> bool:
    """Whether two gaps can have as many characters as each other when each newline of either may lack a blank before it."""
    return len(left) - left.count(b" \n") <= len(right) and len(right) - right.count(b" \n") <= len(left)


def _lines_around(answer: bytes, expected_at: int, output: bytes, found_at: int) -> Difference:
    """The two lines in which these places are; the number is that of the answer's line."""
    return Difference(answer.count(b"\n", 0, expected_at) + 1, _line_at(answer, expected_at), _line_at(output, found_at))


def _line_at(text: bytes, at: int) -> bytes:
    end = text.find(b"\n", at)
    return text[text.rfind(b"\n", 0, at) + 1 : len(text) if end < 0 else end]
