"""What was typed, as an answer: forgiving in case, blanks, widths and particles, strict in what it says."""

import re
from unicodedata import normalize

from judge.dlnotes.card import Shape
from judge.errors import AnswerError

#: o and x typed while the keyboard is Korean are ㅐ and ㅌ
_TRUE = frozenset(
    normalize("NFKC", word) for word in ("o", "t", "true", "y", "yes", "참", "맞음", "맞다", "맞아요", "네", "예", "ㅇ", "ㅇㅇ", "ㅐ", "1")
)
_FALSE = frozenset(
    normalize("NFKC", word)
    for word in ("x", "f", "false", "n", "no", "거짓", "틀림", "틀리다", "틀려요", "아니요", "아니오", "ㄴ", "ㄴㄴ", "ㅌ", "2")
)

#: what may follow a Korean word without changing what is meant
_PARTICLES = re.compile(r"(?:입니다|이에요|예요|이다|으로|에서|은|는|이|가|을|를|의|에|로|와|과|도|요|다)$")

#: what no term is told apart by
_SEPARATORS = re.compile(r"[\s\-_.,'\"`()\[\]{}·/]+")

_NUMBER = re.compile(r"([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?)\s*(%?)\D*")


def tidy(typed: str) -> str:
    """Full-width characters as ordinary ones, decomposed Hangul composed, what no file can hold dropped, blanks single."""
    kept = typed.encode("utf-8", "ignore").decode("utf-8", "ignore")
    return " ".join(normalize("NFKC", kept).split())


def same_term(typed: str, answer: str) -> bool:
    """Whether two terms are the same but for case, blanks, punctuation and a Korean particle."""
    one, other = _bare(typed), _bare(answer)
    if not other:  # nothing but punctuation, such as /
        return tidy(typed) == tidy(answer)
    return bool(one) and (one == other or _PARTICLES.sub("", one) == other)


def is_near_term(typed: str, answer: str) -> bool:
    """Whether a term of five letters or more has a single letter wrong, missing, too much, or two exchanged."""
    one, other = _bare(typed), _bare(answer)
    if min(len(one), len(other)) < 5 or abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rests = (one[start:], other[start:])
    exchanged = rests[0][:2] == rests[1][:2][::-1] and rests[0][2:] == rests[1][2:]
    return exchanged or rests[0][1:] == rests[1][1:] or rests[0][1:] == rests[1] or rests[0] == rests[1][1:]


def same_output(typed: str, answer: str) -> bool:
    """Whether two outputs are the same but for blanks and line ends."""
    return tidy(typed).split() == tidy(answer).split()


def read_truth(typed: str) -> bool:
    """True or false; AnswerError for anything else."""
    word = tidy(typed).casefold().rstrip(".!")
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise AnswerError("type o for true or x for false")


def read_number(typed: str, *, has_percent: bool = False) -> float:
    """A number: `1,234`, `1e-3`, `2/3`, `33%`, with a unit or without. AnswerError for what is none, and for a decimal comma."""
    text = tidy(typed).casefold().replace("−", "-")
    numerator, slash, denominator = text.partition("/")
    if slash:
        bottom = _float(denominator)
        if bottom == 0:
            raise AnswerError("nothing can be divided by 0")
        return _float(numerator) / bottom
    number = _float(text)
    return number / 100 if "%" in text and not has_percent else number


def _float(text: str) -> float:
    if re.fullmatch(r"\s*[-+]?\d+,\d{1,2}\s*|\s*[-+]?\d+,\d{4,}\s*", text):
        raise AnswerError("write decimals with a point: 0.5, not 0,5")
    found = _NUMBER.fullmatch(text.strip())
    try:
        return float(found[1].replace(",", "")) if found else float(text)
    except ValueError:
        raise AnswerError("type a number, such as 26, 0.5, 1e-3 or 2/3") from None


def read_whole(typed: str, most: int) -> int:
    """A whole number from 1 to `most`; AnswerError for anything else."""
    found = re.fullmatch(r"(\d{1,4})\D*", tidy(typed))
    if not found or not 1 <= int(found[1]) <= most:
        raise AnswerError("type a number from 1 to {most}", most=most)
    return int(found[1])


def read_several(typed: str, most: int) -> tuple[int, ...]:
    """Different whole numbers from 1 to `most`, however they are separated; single digits need nothing between them."""
    text = tidy(typed)
    words = list(text) if re.fullmatch(r"\d+", text) and most < 10 else re.findall(r"\d+", text)
    numbers = tuple(map(int, words))
    if not numbers or len(set(numbers)) < len(numbers) or not all(1 <= number <= most for number in numbers) or re.search(r"[^\W\d]", text):
        raise AnswerError("type numbers from 1 to {most}, such as 1 3", most=most)
    return numbers


def read_shape(typed: str) -> Shape:
    """A shape: `(26, 26, 32)`, `26x26x32`, `26 26 32`, with None for an open dimension. AnswerError for anything else."""
    text = tidy(typed).casefold().replace("×", "x").replace("*", "x")
    if not re.fullmatch(r"[\s(\[]*(?:none|\d+)(?:[\s,x]+(?:none|\d+))*[\s,)\]]*", text):
        raise AnswerError("type a shape, such as (26, 26, 32) or 26x26x32")
    return tuple(None if word == "none" else int(word) for word in re.findall(r"none|\d+", text))


def _bare(text: str) -> str:
    return _SEPARATORS.sub("", tidy(text).casefold())
