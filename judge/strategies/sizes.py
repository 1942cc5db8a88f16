"""How many: a number, a range or a strategy, checked as early as it can be."""

from typing import TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

#: exactly so many, (least, most), or a strategy of numbers
Size: TypeAlias = int | tuple[int, int] | SearchStrategy[int]

#: a range that reaches beyond `_WIDE` would hardly ever give a small size by itself, so half of the sizes are up to `_SMALL`
_WIDE = 1000
_SMALL = 100


def sizes(name: str, size: Size, least: int = 0, most: int | None = None) -> SearchStrategy[int]:
    """Sizes between least and most; shrinks to the smallest. ValueError with `name` at once, for strategies when a wrong size is drawn."""
    if isinstance(size, SearchStrategy):
        return size.map(lambda value: checked(name, value, least, most))
    if isinstance(size, int):
        return st.just(checked(name, size, least, most))
    low, high = interval(name, size)
    return ranged(checked(name, low, least, most), checked(name, high, least, most))


def ranged(low: int, high: int) -> SearchStrategy[int]:
    """Sizes from low to high, the small ones as often as all."""
    if high > _WIDE and low < _SMALL:
        return st.one_of(st.integers(low, _SMALL), st.integers(low, high))
    return st.integers(low, high)


def checked(name: str, value: int, least: int, most: int | None = None) -> int:
    """The value. ValueError: it is below least or above most."""
    if value < least:
        raise ValueError(f"{name} {value} is below {least}")
    if most is not None and value > most:
        raise ValueError(f"{name} {value} is above {most}")
    return value


def interval(name: str, bounds: tuple[int, int]) -> tuple[int, int]:
    """The bounds. ValueError: the low one is above the high one."""
    low, high = bounds
    if low > high:
        raise ValueError(f"{name} ({low}, {high}) is empty: the low end comes first")
    return low, high


def largest(size: Size) -> int | None:
    """The largest size that may come; None: a strategy does not tell."""
    if isinstance(size, SearchStrategy):
        return None
    return size if isinstance(size, int) else size[1]
