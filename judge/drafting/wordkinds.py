"""What the values of a name are, from samples and the words of a statement: whole numbers, decimals, words over an alphabet."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from judge.drafting.guesses import BESIDE, CHARACTERS
from judge.drafting.testlibpatterns import alphabet_text
from judge.drafting.wordedlimits import Limit
from judge.drafting.wordletters import are_marks, digits_of_base, letters_of, told_alone

_WHOLE = re.compile(r"-?(?:0|[1-9]\d*)")
_DECIMAL = re.compile(r"-?(?:0|[1-9]\d*)\.\d+")
_GLUED = re.compile(
    r"공백\s*(?:없이|이 없)|붙어|띄어쓰기 없이|without (?:any )?(?:spaces|blanks)|no (?:spaces|blanks)|문자열|string|한 자리", re.IGNORECASE
)

_BINARY = re.compile(
    r"0과 1로|0 ?또는 1로|이진 ?문자열|0, ?1로|(?:2|이)진수[가이] (?:주어|입력)|binary (?:string|word|number)"
    r"|(?:0s? and 1s?|zeros and ones|0 or 1)",
    re.IGNORECASE,
)
#: a length that is told of all words
_EXACTLY = (
    r"(?<![\d.,]){0} ?(?:개의 )?(?:문자|글자|자리)(?![^.]{{0,6}}(?:이하|이내|이상|까지|미만|넘))"
    r"|길이[가는] {0}(?:인|이고|이며|이다)|\blength (?:of )?(?:exactly )?{0}\b"
)
_MANY = {
    "첫": 1,
    "한": 1,
    "둘": 2,
    "두": 2,
    "셋": 3,
    "세": 3,
    "넷": 4,
    "네": 4,
    "다섯": 5,
    "여섯": 6,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
}
#: ones and zeros that are as many as a number before says, and so many at least, are no number
_LEAST_BITS = 4
_DIGITS_TOLD = re.compile(
    r"소수점? ?(?:이하|아래)? ?(?P<korean>\d|첫|한|둘|두|셋|세|넷|네|다섯|여섯) ?(?:번)?째? ?자리"
    r"|(?P<english>\d|one|two|three|four|five|six) (?:digits?|decimals?|decimal places|places) (?:after|behind|to the right of) "
    r"|(?P<places>\d|one|two|three|four|five|six) (?:decimals?\b|decimal (?:places|digits))",
    re.IGNORECASE,
)


class ValueKind(NamedTuple):
    """The rule for a name (empty for whole numbers), and what of it is a guess."""

    rule: str
    guess: str = ""
    is_text: bool = False
    digits: int | None = None
    #: with what it may begin, where that is not all of it
    leads: frozenset[str] = frozenset()


def kind_of(name: str, values: Sequence[str], *, text: str, letters: str, length: tuple[str, ...], limit: Limit | None) -> ValueKind:
    """The kind of a name with these values in the samples; `letters` is what is said of those of a word.

    `length` is the name of a number that all lengths are equal to, if any.
    """
    if base := digits_of_base(values, text):
        return _of_base(name, values, base, length=length, limit=limit)
    is_whole = all(_WHOLE.fullmatch(value) for value in values)
    if (
        is_whole
        and set("".join(values)) <= {"0", "1"}
        and _BINARY.search(text)
        and (max(map(len, values)) > 9 or (limit and limit.is_length))
    ):
        length = length or ("",)  # ones and zeros, whatever the samples begin with
    are_bits = is_whole and bool(length) and set("".join(values)) <= {"0", "1"} and min(map(len, values)) >= _LEAST_BITS
    if is_whole and not are_bits and length != ("",) and not (length and (_GLUED.search(text) or max(map(len, values)) > 9)):
        return ValueKind("")
    if not is_whole and all(_WHOLE.fullmatch(value) or _DECIMAL.fullmatch(value) for value in values):
        shown = max(len(value.partition(".")[2]) for value in values)
        digits = max(shown, told_digits(text))
        return ValueKind(f"{name}: decimal({digits})", digits=digits)
    is_binary = set("".join(values)) <= {"0", "1"} and _BINARY.search(text) is not None
    found, guess = (frozenset("01"), "") if is_binary else letters_of(name, values, letters, is_exact=bool(length))
    if length and length[0]:
        return ValueKind(f"{name}: {alphabet_text(found)}{{{length[0]}}}", guess, True)
    least, most = min(map(len, values)), max(map(len, values))
    if least == most > 1 and len(values) > 1 and re.search(_EXACTLY.format(most), text):
        return ValueKind(f"{name}: {alphabet_text(found)}{{{most}}}", guess, True)
    is_mark = are_marks(values) and found <= told_alone(text)
    if limit is not None and limit.high is not None and (limit.names or not is_mark):
        low = limit.low or "1"
        return ValueKind(
            f"{name}: {alphabet_text(found)}{{{low if low != limit.high else ''}{'..' if low != limit.high else ''}{limit.high}}}",
            guess,
            True,
        )
    lengths = str(least) if least == most else f"{min(least, 1) or 0}..{most}"
    more = CHARACTERS.format(name=name, count=lengths.replace("..", " to "))
    return ValueKind(f"{name}: {alphabet_text(found)}{{{lengths}}}", f"{guess}{BESIDE}{more}" if guess else more, True)


def _of_base(name: str, values: Sequence[str], digits: frozenset[str], *, length: tuple[str, ...], limit: Limit | None) -> ValueKind:
    """A number to another base than ten: a word of its digits that begins with no zero."""
    most = limit.high if limit is not None and limit.is_length and limit.high else str(max(map(len, values)) + 2)
    many = length[0] if length and length[0] else f"1..{most}"
    return ValueKind(f"{name}: {alphabet_text(digits)}{{{many}}}", "", True, leads=digits - {"0"})


def told_digits(text: str) -> int:
    """How many digits after the point a text speaks of; 0 where of none."""
    found = _DIGITS_TOLD.search(text)
    word = (found["korean"] or found["english"] or found["places"]).lower() if found else "0"
    return _MANY.get(word) or int(word)
