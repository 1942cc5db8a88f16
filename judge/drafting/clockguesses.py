"""Times and dates in a draft: words such as 09:30 and 2026-05-01, whose digits may not be any. Guesses: some of the valid, no others."""

import re
from collections.abc import Callable, Iterator, Sequence

from judge.inputs.expressions import Number
from judge.inputs.inputspec import Letters, Variable

_SIGNS = ":-/."
#: what both digits of an hour, a minute or second, a month, a day may be: together no others than there are
_HOUR, _MINUTE = (("01", "0-9"), ("0-2", "0-3")), (("0-5", "0-9"),)
_MONTH, _DAY = (("0", "1-9"), ("1", "0-2")), (("01", "1-9"), ("0-2", "1-8"))
_TIME, _DATE = (_HOUR, _MINUTE, _MINUTE), (_MONTH, _DAY)
_YEAR = 4
_MOST_LETTERS = 19


def clock_rules(variable: Variable, *, is_repeated: bool, holds: Callable[..., bool]) -> Iterator[str]:
    """What each character may be, where all samples show a time or a date there."""
    kind = variable.kind
    if not isinstance(kind, Letters) or kind.least != kind.most or not isinstance(kind.most, Number):
        return
    signs, length = [sign for sign in _SIGNS if sign in kind.alphabet], int(kind.most.value)
    if len(signs) != 1 or re.search(r"[^\d:/.-]", kind.alphabet) or not 5 <= length <= _MOST_LETTERS:
        return
    name, sign = variable.name + "[i]" * is_repeated, signs[0]
    shown = "\\-" if sign == "-" else sign
    ends = [place for place in range(1, length + 1) if holds(f"{name}[{place}]: [{shown}]")]
    fields = [(begin + 1, end - begin - 1) for begin, end in zip([0, *ends], [*ends, length + 1], strict=True)]
    ways = _ways([size for _, size in fields], is_time=sign == ":")
    if not ends or ways is None:
        return
    yield from (f"{name}[{end}]: [{shown}]" for end in ends)
    for (begin, size), pairs in zip(fields, ways, strict=True):
        digits = tuple(f"{name}[{place}]: [0-9]" for place in range(begin, begin + size))
        told = ((f"{name}[{begin}]: [{tens}]", f"{name}[{begin + 1}]: [{ones}]") for tens, ones in pairs)
        yield from next((rules for rules in told if holds(*rules)), digits)


def fits_digits(values: Sequence[str], *, is_time: bool, field: int) -> bool:
    """Whether one of the ways to say a field, hours or months before minutes or days, has all these values."""
    return any(
        all(_is_digit(value[0], tens) and _is_digit(value[1], ones) for value in values)
        for tens, ones in (_TIME if is_time else _DATE)[field]
    )


def _is_digit(digit: str, letters: str) -> bool:
    return letters[0] <= digit <= letters[-1] if "-" in letters else digit in letters


def _ways(sizes: list[int], *, is_time: bool) -> list[tuple[tuple[str, str], ...]] | None:
    """What the digits of each field may be; None where it is neither a time nor a date."""
    if is_time:
        return [_HOUR, *[_MINUTE] * (len(sizes) - 1)] if set(sizes) == {2} and len(sizes) <= 3 else None
    if sizes == [_YEAR, 2, 2]:
        return [(), _MONTH, _DAY]
    return [_MONTH, _DAY] if sizes == [2, 2] else None
