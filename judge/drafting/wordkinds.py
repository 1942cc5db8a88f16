"""What the values of a name are, from samples and the words of a statement: whole numbers, decimals, words over an alphabet."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from judge.drafting.guesses import BESIDE, CHARACTERS, LETTERS
from judge.drafting.testlibpatterns import alphabet_text
from judge.drafting.wordedlimits import Limit

_WHOLE = re.compile(r"-?(?:0|[1-9]\d*)")
_DECIMAL = re.compile(r"-?(?:0|[1-9]\d*)\.\d+")
_LOWER, _UPPER, _DIGITS = frozenset("abcdefghijklmnopqrstuvwxyz"), frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), frozenset("0123456789")
_SAID = (
    (re.compile(r"소문자|lower-?\s?case|small letters", re.IGNORECASE), _LOWER),
    (re.compile(r"대문자|upper-?\s?case|capital", re.IGNORECASE), _UPPER),
)
_DIGITS_SAID = re.compile(r"숫자로|숫자와|숫자,|숫자 |digits?\b", re.IGNORECASE)
_GLUED = re.compile(
    r"공백\s*(?:없이|이 없)|붙어|띄어쓰기 없이|without (?:any )?(?:spaces|blanks)|no (?:spaces|blanks)|문자열|string|한 자리", re.IGNORECASE
)

_ALONE = re.compile(r"(?<![A-Za-z0-9])([A-Za-z])(?![A-Za-z0-9])|[`'\"‘“](.)['`\"’”]")


class ValueKind(NamedTuple):
    """The rule for a name (empty for whole numbers), and what of it is a guess."""

    rule: str
    guess: str = ""
    is_text: bool = False
    digits: int | None = None


def kind_of(name: str, values: Sequence[str], *, text: str, length: tuple[str, ...], limit: Limit | None) -> ValueKind:
    """The kind of a name with these values in the samples; `length` is the name of a number that all lengths are equal to, if any."""
    is_whole = all(_WHOLE.fullmatch(value) for value in values)
    if is_whole and not (length and (_GLUED.search(text) or max(map(len, values)) > 9)):
        return ValueKind("")
    if not is_whole and all(_WHOLE.fullmatch(value) or _DECIMAL.fullmatch(value) for value in values):
        digits = max(len(value.partition(".")[2]) for value in values)
        return ValueKind(f"{name}: decimal({digits})", digits=digits)
    letters, guess = _letters(name, values, text, is_exact=bool(length))
    if length:
        return ValueKind(f"{name}: {alphabet_text(letters)}{{{length[0]}}}", guess, True)
    least, most = min(map(len, values)), max(map(len, values))
    is_mark = _are_marks(values) and letters <= _told_alone(text)
    if limit is not None and limit.high is not None and (limit.names or not is_mark):
        low = limit.low or "1"
        return ValueKind(
            f"{name}: {alphabet_text(letters)}{{{low if low != limit.high else ''}{'..' if low != limit.high else ''}{limit.high}}}",
            guess,
            True,
        )
    lengths = str(least) if least == most else f"{min(least, 1) or 0}..{most}"
    more = CHARACTERS.format(name=name, count=lengths.replace("..", " to "))
    return ValueKind(f"{name}: {alphabet_text(letters)}{{{lengths}}}", f"{guess}{BESIDE}{more}" if guess else more, True)


def _are_marks(values: Sequence[str]) -> bool:
    """Whether values are single characters each."""
    return len(values) > 1 and max(map(len, values)) == 1


def _told_alone(text: str) -> frozenset[str]:
    """The characters that a text names: `L` or R, '#'."""
    return frozenset(found[1] or found[2] for found in _ALONE.finditer(text))


def _letters(name: str, values: Sequence[str], text: str, *, is_exact: bool) -> tuple[frozenset[str], str]:
    found = frozenset("".join(values))
    said = frozenset[str]().union(*(letters for pattern, letters in _SAID if pattern.search(text)))
    if is_exact and len(found) <= 6 and not (said and found <= said and not found <= _told_alone(text)):
        return found, LETTERS.format(name=name, letters=alphabet_text(found))
    if _are_marks(values) and found <= _told_alone(text):
        return found, LETTERS.format(name=name, letters=alphabet_text(found))
    if said and _DIGITS_SAID.search(text) and found & _DIGITS:
        said |= _DIGITS
    if said and found <= said:
        return said, ""
    if found and len(found) <= 4 and sum(map(len, values)) >= 6:
        return found, LETTERS.format(name=name, letters=alphabet_text(found))
    classes = frozenset(one for kind in (_LOWER, _UPPER, _DIGITS) if found & kind for one in kind) | found
    return classes, LETTERS.format(name=name, letters=alphabet_text(classes))
