r"""Patterns of words that are decimals: 0\.[0-9][0-9]|1\.00 is a number from 0 to 1 with two digits after the point."""

import re
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

_NUMBER = re.compile(r"(?P<sign>-\??)?(?P<whole>\d|\[\d-\d\])(?:\\\.|\[\.\])(?P<digits>(?:\[0-9\])+|\[0-9\]\{\d{1,2}\}|0+)")


class DecimalKind(NamedTuple):
    """Both ends, and how many digits there are after the point."""

    low: Fraction
    high: Fraction
    digits: int


def decimals_of(pattern: str) -> DecimalKind | None:
    """The numbers that a pattern takes, where they are all those between two ends with so many digits; None for other patterns."""
    found = [_NUMBER.fullmatch(way) for way in re.sub(r"[\^$()]", "", pattern).split("|")]
    ways = [_way(one) for one in found if one is not None]
    if len(ways) < len(found) or len({way.digits for way in ways}) != 1:
        return None
    ways.sort()
    unit = Fraction(1, 10 ** ways[0].digits)
    if any(after.low > before.high + unit for before, after in pairwise(ways)):
        return None
    return DecimalKind(ways[0].low, max(way.high for way in ways), ways[0].digits)


def _way(found: re.Match[str]) -> DecimalKind:
    digits = found["digits"]
    many = int(digits[6:-1]) if digits.endswith("}") else digits.count("[") or len(digits)
    first, last = (int(digit) for digit in (found["whole"].strip("[]")[0], found["whole"].strip("[]")[-1]))
    low, high = Fraction(first), Fraction(last) + (0 if digits.startswith("0") else 1 - Fraction(1, 10**many))
    if found["sign"]:
        low, high = -high, (high if found["sign"] == "-?" and first == 0 else -low)
    return DecimalKind(low, high, many)
