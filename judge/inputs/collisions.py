"""Numbers that hash tables cannot tell apart, as far as a range holds them: for C++'s unordered containers and for Python's. Pure.

Each sequence holds numbers that fall into one place, then the same again: once a table holds them, to look for one means to look at all.
"""

from collections.abc import Iterator
from itertools import islice, pairwise

#: table sizes of GNU C++ while numbers are inserted one by one: each serves from one more than the size before
_GNU_SIZES = (127, 257, 541, 1109, 2357, 5087, 10273, 20753, 42043, 85229, 172933, 351061, 712697, 1447153)

#: dict and set of CPython have as many places where they hold between these parts of that
_LEAST_FULL, _MOST_FULL = 0.36, 0.58

#: places that a set looks at one after the other, before it goes elsewhere
_LINEAR = 10


def gnu_colliding(count: int, least: int, most: int, *, are_distinct: bool = False) -> list[int]:
    """`count` numbers that have the same rest by the size of the table that holds them; empty where the range has none."""
    best: tuple[int, int, int] = (0, 0, 0)
    for before, size in pairwise(_GNU_SIZES):
        kept = min(count, size, (most - least) // size + 1)
        if kept > before:
            looks = kept * kept // 2 + (count - kept) * kept // 2
            best = max(best, (looks, size, kept))
    _, size, kept = best
    if not size or (are_distinct and kept < count):
        return []
    return [least + number % kept * size for number in range(count)]


def python_colliding(count: int, least: int, most: int, *, are_distinct: bool = False) -> list[int]:
    """`count` numbers of which a half lies where CPython's tables look for the other, one number; empty where the range has none."""
    first = max(least, 1)
    if are_distinct or first > 31 or most < 1 << 9:  # from 32 on the number itself decides where is looked next
        return []
    bits = min((most - first).bit_length() - 1, int(count / 2 / _LEAST_FULL).bit_length() - 1)
    kept = min(count // 2, int((1 << max(bits, 0)) * _MOST_FULL))
    if bits < 8:
        return []
    filled = islice(_looked_at(first, bits), kept - 1)
    values = [first + (1 << bits), *filled]
    return [*values, *[first] * (count - len(values))]


def _looked_at(first: int, bits: int) -> Iterator[int]:
    """Where a table of 2^bits places is looked at for `first`, its own place left out; each once, none below it."""
    places, seen, place = 1 << bits, {first}, first
    while True:
        for near in range(place, min(place + _LINEAR, places)):
            if near > first and near not in seen:
                seen.add(near)
                yield near
        place = (5 * place + 1) % places
        if place == first:
            return
