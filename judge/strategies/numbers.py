"""Numbers: whole ones, primes, decimals as text, and numbers too long for anything but text."""

import math
from decimal import Decimal
from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.primes import MOST_PRIME, is_prime
from judge.strategies.choices import Choices
from judge.strategies.sizes import Size, checked, interval, sizes


def integers(low: int, high: int) -> SearchStrategy[int]:
    """Whole numbers from low to high, the ends more often than the others.

    One choice. Shrinks to the number nearest to 0. ValueError: low is above high.
    """
    return st.integers(*interval("integers", (low, high)))


def decimals_text(low: int | str | Decimal, high: int | str | Decimal, digits: int) -> SearchStrategy[str]:
    """Decimals from low to high with exactly so many digits after the point (0..18; with 0 there is no point); never "-0".

    One choice. Shrinks to the decimal nearest to 0. ValueError: low is above high, or no such decimal lies between them.
    """
    scale = 10 ** checked("digits", digits, 0, 18)
    least, most = math.ceil(Fraction(low) * scale), math.floor(Fraction(high) * scale)
    if least > most:
        raise ValueError(f"no decimal with {digits} digits lies between {low} and {high}")
    return st.integers(least, most).map(lambda scaled: _decimal(scaled, scale, digits))


def _decimal(scaled: int, scale: int, digits: int) -> str:
    whole, part = divmod(abs(scaled), scale)
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole}.{part:0{digits}}" if digits else f"{sign}{whole}"


def primes(low: int, high: int) -> SearchStrategy[int]:
    """Primes from low to high (at most 10**24): the first one from a drawn number on, going round.

    One choice and some microseconds for each number on the way, about as many as the number has bits. Shrinks to the smallest
    prime. ValueError: there is none, or high is above 10**24.
    """
    low, high = interval("primes", (low, checked("high", high, 2, MOST_PRIME)))
    low = max(2, low)
    first = next((number for number in range(low, high + 1) if is_prime(number)), None)
    if first is None:
        raise ValueError(f"there is no prime from {low} to {high}")
    smallest = first
    return st.integers(first, high).map(lambda start: next((number for number in range(start, high + 1) if is_prime(number)), smallest))


@st.composite
def _long_numbers(draw: st.DrawFn, lengths: SearchStrategy[int], bulk: bool | None) -> str:
    length = draw(lengths)
    choices = Choices(draw, bulk)
    first = choices.one(1 if length > 1 else 0, 9)
    return str(first) + "".join([str(choices.one(0, 9)) for _ in range(length - 1)])


def long_numbers(length: Size, *, bulk: bool | None = None) -> SearchStrategy[str]:
    """Numbers from 0 on with so many digits (1 or more), as text, without zeros in front.

    One choice a digit. Shrinks to few digits, "0" or "1000". ValueError: length is below 1.
    """
    return _long_numbers(sizes("length", length, 1), bulk)
