"""A number as it was typed: with a unit or in words of size, Korean or English, or worked out; what may be meant by it."""

import math
import re

from judge.dlnotes.arithmetic import worked_out
from judge.dlnotes.typedanswers import tidy
from judge.errors import AnswerError

_NUMBER = re.compile(r"([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?) ?(%?)([^\d+*/^(!]*)")
_PERCENT = re.compile(r"(?<!\s)\s*+(?:퍼센트|프로|percent|per cent)(?:이다|입니다|예요|이에요)?$")
_ABOUT = re.compile(r"^(?:약|대략|about|approximately|approx\.?|around|[≈~])\s*")

#: Korean numbers count in these up to a thousand, and by the others from ten thousand on
_TENS = {"십": 10.0, "백": 1e2, "천": 1e3}
_MYRIADS = {"만": 1e4, "억": 1e8, "조": 1e12}
_KOREAN = re.compile(r"([-+]?)([\d.,십백천만억조 ]++)([^\d+*/^(!]*)")
_KOREAN_PIECES = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|[십백천만억조]")

#: English words of size, and letters that may be one or a unit
_SIZES = {"thousand": 1e3, "million": 1e6, "millions": 1e6, "billion": 1e9, "billions": 1e9}
_LETTERS = {"k": 1e3, "m": 1e6, "kb": 1e3, "mb": 1e6, "gb": 1e9}

#: what is counted, behind something worked out: `2/3배`
_COUNTER = re.compile(r"(?<![가-힣])[가-힣]++$")

#: what follows a number as a factor, no unit
_FACTORS = ("e", "pi", "π")


def read_number(typed: str) -> float:
    """The number that is most likely meant: `1,234`, `1e-3`, `2/3`, `33%`, `177만`, `1/(1+e^-2)`. AnswerError for what is none."""
    return read_numbers(typed)[0]


def read_numbers(typed: str, unit: str = "") -> tuple[float, ...]:
    """What may be meant, the likeliest first, in this unit (`%`, `million`, `e-8`) where one is asked for. AnswerError for no number."""
    text = _PERCENT.sub("%", tidy(typed).casefold().replace("−", "-").replace("–", "-"))
    text = _ABOUT.sub("", text.rpartition("=")[2].strip())
    if re.fullmatch(r"[-+]?\d+,\d{1,2}|[-+]?\d+,\d{4,}", text):
        raise AnswerError("write decimals with a point: 0.5, not 0,5")
    if re.search(r"/\s*0+(?:\.0*)?$", text):
        raise AnswerError("nothing can be divided by 0")
    size = size_of(unit)
    plain, sized = _readings(text)
    if not plain and not sized:
        raise AnswerError("type a number, such as 26, 0.5, 1e-3, 2/3 or 2**20")
    in_full = () if "%" in unit or size == 1 else plain  # 1,770,000 where millions are asked for
    return (*(number / size for number in sized), *plain, *(number / size for number in in_full))


def is_share(typed: str, unit: str, percent: float) -> bool:
    """Whether a share was typed, `0.9`, where a number of percent is asked for."""
    return "%" in unit and any(abs(100 * number - percent) <= 1e-6 * abs(percent) for number in read_numbers(typed, unit))


def size_of(unit: str) -> float:
    """How much one of a unit is: of percent, of words of size, of a power of ten such as `e-8`; of anything else 1."""
    if "%" in unit:
        return 0.01
    return float(f"1{unit}") if re.fullmatch(r"e-?\d{1,2}", unit) else _SIZES.get(unit, 1.0)


def _readings(text: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Numbers as they stand, and numbers whose size was written with them."""
    korean, rest = _korean(text)
    found = _NUMBER.fullmatch(text)
    number = _float(found[1].replace(",", "") if found else text)
    tail = found[3].strip() if found else ""
    if korean is not None:  # `3조각` is no 3e12
        return (number,) if number is not None and re.match("[가-힣]", rest) else (), (korean,)
    if number is None or tail in _FACTORS:
        number = worked_out(_COUNTER.sub("", re.sub(r"(?<=\d),(?=\d{3})", "", text).removesuffix("%")).strip())
    if number is None:
        return (), ()
    first = (tail.split() or [""])[0]
    if "%" in text or first in _SIZES:
        return (), (number / 100 if "%" in text else number * _SIZES[first],)
    return ((number, number * _LETTERS[tail]) if tail in _LETTERS else (number,)), ()


def _korean(text: str) -> tuple[float | None, str]:
    """A number with Korean words of size, `3천 5백만`, and what follows; None where there are none."""
    found = _KOREAN.fullmatch(text)
    pieces = _KOREAN_PIECES.findall(found[2]) if found else []
    if not found or "".join(pieces) != found[2].replace(" ", "") or not any(piece in _TENS or piece in _MYRIADS for piece in pieces):
        return None, ""
    total = section = 0.0
    pending: float | None = None
    for piece in pieces:
        if piece in _TENS:
            section, pending = section + (1.0 if pending is None else pending) * _TENS[piece], None
        elif piece in _MYRIADS:
            section += pending or 0.0
            total, section, pending = total + (section or 1.0) * _MYRIADS[piece], 0.0, None
        else:
            pending = float(piece.replace(",", ""))
    value = total + section + (pending or 0.0)
    return -value if found[1] == "-" else value, found[3]


def _float(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
