"""The letters that words are made of: those of a class that a statement names, marks that it lists, else those of the samples."""

import re
from collections.abc import Sequence

from judge.drafting.guesses import LETTERS
from judge.drafting.testlibpatterns import alphabet_text

_LOWER, _UPPER, _DIGITS = frozenset("abcdefghijklmnopqrstuvwxyz"), frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), frozenset("0123456789")
_SAID = (
    (re.compile(r"소문자|lower-?\s?case|small letters", re.IGNORECASE), _LOWER),
    (re.compile(r"대 ?[/,·]? ?소?문자|upper-?\s?case|capital", re.IGNORECASE), _UPPER),
)
_DIGITS_SAID = re.compile(r"숫자로|숫자와|숫자,|숫자 |digits?\b", re.IGNORECASE)
_ONE_TO_NINE = re.compile(r"1부터 9|1 ?~ ?9|1에서 9|from 1 to 9|between 1 and 9|1-9")
#: L, R or U: capitals with nothing but signs and `or` between them
_LIST_OF_MARKS = re.compile(
    r"(?<![A-Za-z0-9'])[`'\"‘“]?[A-Z][`'\"’”]?"
    r"(?:(?:, ?(?:and |or |또는 |혹은 )?|/|[와과] | ?또는 | ?혹은 | or | and )[`'\"‘“]?[A-Z][`'\"’”]?(?![A-Za-z0-9])){1,9}"
)
#: 8진수가 주어진다
_BASE = re.compile(r"(?<![가-힣\d])(2|8|16|이|팔|십육)진수(?: [A-Za-z])?(?:[가이]| ?(?:하나|한 개)[가이]) (?:주어|입력)")
_BASES = {"2": 2, "이": 2, "8": 8, "팔": 8, "16": 16, "십육": 16}
_DIRECTIONS = (
    (frozenset("NESW"), re.compile(r"북쪽|동서남북|\bnorth\b", re.IGNORECASE)),
    (frozenset("LRUD"), re.compile(r"위쪽|위, ?아래|상하좌우|\bup\b", re.IGNORECASE)),
    (frozenset("LR"), re.compile(r"왼쪽|좌회전|\bleft\b", re.IGNORECASE)),
)
_ALONE = re.compile(
    r"(?<![A-Za-z0-9])([A-Za-z])(?![A-Za-z0-9])|[`'\"‘“](.)['`\"’”]"
    r"|(?<= )([-+*/%#@!&^~])(?=,| ?(?:또는|혹은|이?나 |[와과이가를을은는중] ?)|\))"
)


def letters_of(name: str, values: Sequence[str], text: str, *, is_exact: bool) -> tuple[frozenset[str], str]:
    """The letters, and what of them is a guess; `is_exact` where the words have one length that is told."""
    found = frozenset("".join(values))
    said = frozenset[str]().union(*(letters for pattern, letters in _SAID if pattern.search(text)))
    if is_exact and len(found) <= 6 and not (said and found <= said and not found <= told_alone(text)):
        return found, LETTERS.format(name=name, letters=alphabet_text(found))
    if max(map(len, values)) == 1 and (marks := _marks_of(found, text)):
        return marks, LETTERS.format(name=name, letters=alphabet_text(marks))
    if are_marks(values) and found <= told_alone(text):
        return found, LETTERS.format(name=name, letters=alphabet_text(found))
    if said and _DIGITS_SAID.search(text) and found & _DIGITS:
        said |= _DIGITS
    if said and found <= said:
        return said, ""
    if found and len(found) <= 4 and sum(map(len, values)) >= 6 and not (found & _DIGITS and len(found & _DIGITS) < len(found)):
        return found, LETTERS.format(name=name, letters=alphabet_text(found))
    kinds = [_DIGITS - {"0"} if _ONE_TO_NINE.search(text) and "0" not in found else _DIGITS]
    alone = told_alone(text)
    kinds += [kind for kind in (_LOWER, _UPPER) if said & kind or not found & kind <= alone]
    classes = frozenset(one for kind in kinds if found & kind for one in kind) | found
    return classes, LETTERS.format(name=name, letters=alphabet_text(classes))


def names_letters(text: str) -> bool:
    """Whether a text says of which letters something is made."""
    return any(pattern.search(text) for pattern, _ in _SAID)


def digits_of_base(values: Sequence[str], text: str) -> frozenset[str]:
    """The digits of numbers that a text gives to another base than ten, in the case of the samples; empty where it gives none such."""
    told = _BASE.search(text)
    if told is None:
        return frozenset()
    letters = "0123456789abcdef" if any(map(str.islower, values)) else "0123456789ABCDEF"
    digits = frozenset(letters[: _BASES[told[1]]])
    return digits if frozenset("".join(values)) <= digits and not any(len(one) > 1 and one[0] == "0" for one in values) else frozenset()


def _marks_of(found: frozenset[str], text: str) -> frozenset[str]:
    """The letters of which one stands there, where a text lists them, or speaks of directions; empty where it does not."""
    lists = [frozenset(re.findall("[A-Z]", one[0])) for one in _LIST_OF_MARKS.finditer(text)]
    fitting = [marks for marks in lists if found <= marks]
    if fitting:
        return min(fitting, key=len)
    return next((marks for marks, pattern in _DIRECTIONS if found <= marks and pattern.search(text)), frozenset())


def are_marks(values: Sequence[str]) -> bool:
    """Whether values are single characters each."""
    return len(values) > 1 and max(map(len, values)) == 1


def told_alone(text: str) -> frozenset[str]:
    """The characters that a text names: `L` or R, '#'."""
    return frozenset(found[1] or found[2] or found[3] for found in _ALONE.finditer(text))
