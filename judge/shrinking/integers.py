"""Lowering integers: all of a value, in chunks, alone, in pairs; and decimals to fewer digits."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, pairwise

from judge.shrinking.attempts import Search
from judge.shrinking.chunks import LARGE
from judge.shrinking.layout import Lines, Place, integers, replace_integers, replace_places

#: distinct values that are lowered wherever they stand
_VALUES = 64

#: into how many chunks the integers of a large input are cut at first
_LARGE_CHUNKS = 8

#: integers up to which every pair is looked at; with more, only neighbours
_FOR_ALL_PAIRS = 24

_DECIMAL = re.compile(rb"-?[0-9]+\.[0-9]+")


def lower_everywhere(search: Search) -> None:
    """Lower a value in all places that have it."""
    values = sorted({number for _, number in integers(search.lines)}, key=abs, reverse=True)
    for number in values[:_VALUES]:
        places = [place for place, found in integers(search.lines) if found == number]
        if len(places) > 1:
            _lower(search, number, _setter(search, places))


def lower_coarsely(search: Search) -> None:
    """Of a large input set all integers below the first line, or large chunks, to 0, to 1 or to their halves."""
    if search.rank.tokens > LARGE:
        below = [(place, number) for place, number in integers(search.lines) if place[0] > 0]
        for change in (_zero, _one, _half):
            search.attempt(replace_integers(search.lines, {place: change(number) for place, number in below}))
        _lower_chunks(search, len(below) // _LARGE_CHUNKS)


def lower_chunks(search: Search) -> None:
    """Set the integers of a chunk to 0, to 1 or to their halves; chunks of halving size."""
    _lower_chunks(search, 2)


def _lower_chunks(search: Search, least: int) -> None:
    for change in (_zero, _one, _half):
        size = len(integers(search.lines))
        while size >= least:
            found = integers(search.lines)
            for start in range(0, len(found), size):
                chunk = found[start : start + size]
                changes = {place: change(number) for place, number in chunk if abs(number) > 1}
                if changes:
                    search.attempt(replace_integers(search.lines, changes))
            size //= 2


def _zero(number: int) -> int:
    return 0


def _one(number: int) -> int:
    return 1


def _half(number: int) -> int:
    return number // 2 if number > 0 else -(-number // 2)


def lower_lines(search: Search) -> None:
    """Lower all integers of a line, or the same token of neighbouring lines, by the same amount."""
    for places in _lines_and_columns(integers(search.lines)):
        numbers = [dict(integers(search.lines)).get(place, 0) for place in places]
        if len(places) > 1 and min(numbers) > 0:
            _lower(search, min(numbers), _shifter(search, dict(zip(places, numbers, strict=True)), min(numbers)))


def _lines_and_columns(found: Sequence[tuple[Place, int]]) -> list[list[Place]]:
    """Groups of places: lines, then columns, then both without the first line."""
    by_row: dict[int, list[Place]] = {}
    by_column: dict[int, list[Place]] = {}
    for place, _ in found:
        by_row.setdefault(place[0], []).append(place)
        by_column.setdefault(place[1], []).append(place)
    below = [[place for place in places if place[0] > 0] for places in by_column.values()]
    every = [place for place, _ in found if place[0] > 0]
    return [every, *list(by_row.values())[:_VALUES], *below[:_VALUES]]


def lower_singly(search: Search) -> None:
    """Lower each integer as far as it goes."""
    for place, number in integers(search.lines):
        if number not in (0, 1):
            _lower(search, number, _setter(search, [place]))
        elif number == 1:
            search.attempt(replace_integers(search.lines, {place: 0}))


def _setter(search: Search, places: Sequence[Place]) -> Callable[[int], Lines]:
    return lambda number: replace_integers(search.lines, dict.fromkeys(places, number))


def _shifter(search: Search, numbers: dict[Place, int], base: int) -> Callable[[int], Lines]:
    return lambda number: replace_integers(search.lines, {place: mine - base + number for place, mine in numbers.items()})


def _lower(search: Search, number: int, changed: Callable[[int], Lines]) -> None:
    """Lower one number: to the least values, to what is left of its digits, by bisection, by small steps."""
    for least in (0, 1, -1):
        if search.attempt(changed(least)):
            return
    if number < 0 and search.attempt(changed(-number)):
        number = -number
    sign, high = (-1 if number < 0 else 1), abs(number)
    high = next((less for less in _shorter(high) if search.attempt(changed(sign * less))), high)
    low = 0
    while high - low > 1:
        middle = (low + high) // 2
        if search.attempt(changed(sign * middle)):
            high = middle
        else:
            low = middle
    while less := next((less for less in _steps(high) if search.attempt(changed(sign * less))), 0):
        high = less


def _shorter(number: int) -> Iterator[int]:
    """What is left of a number without some digits, and values that programs treat apart."""
    digits = str(number)
    yield from range(2, min(number, 10))
    for length in range(2, len(digits)):
        yield from sorted({10 ** (length - 1), int(digits[:length]), int(digits[-length:])})


def _steps(number: int) -> Iterator[int]:
    """Values a little below."""
    yield from (number - step for step in (1, 2, 3, 4, 5, 6, 7, 10) if step < number)


def lower_pairs(search: Search) -> None:
    """Lower two integers by the same amount, or one by what the other rises."""
    found = [place for place, _ in integers(search.lines)]
    pairs = list(combinations(found, 2)) if len(found) <= _FOR_ALL_PAIRS else [*pairwise(found)]
    for one, other in pairs:
        numbers = dict(integers(search.lines))
        if one in numbers and other in numbers:
            _lower_pair(search, (one, numbers[one]), (other, numbers[other]))


def _lower_pair(search: Search, one: tuple[Place, int], other: tuple[Place, int]) -> None:
    (place, number), (second, partner) = one, other
    for mine, sign in ((number, 1), (number, -1), (partner, 1)):
        if sign == 1 and mine != min(number, partner):
            continue

        def changed(by: int, sign: int = sign) -> Lines:
            return replace_integers(search.lines, {place: number - by, second: partner - sign * by})

        if (mine > 0 or sign == 1) and _subtract(search, mine, changed):
            return


def _subtract(search: Search, most: int, changed: Callable[[int], Lines]) -> bool:
    """Take off as much as can be: all, all but one, or by halves; of what is negative, all or all but one."""
    amounts = dict.fromkeys((most, most - 1, most // 2, most // 4, most // 8, 1) if most > 0 else (most, most + 1))
    return any(by and search.attempt(changed(by)) for by in amounts)


def shorten_decimals(search: Search) -> None:
    """Drop the fraction of a decimal, or its last digits."""
    for row, line in enumerate(search.lines):
        for column, token in enumerate(line.split()):
            if _DECIMAL.fullmatch(token):
                whole, _, fraction = token.partition(b".")
                shorter = [whole, *(whole + b"." + fraction[:length] for length in range(1, len(fraction)))]
                shorter += [b"0." + fraction[:1], b"0", b"1", b"0.0", b"0.5"]
                any(search.attempt(replace_places(search.lines, {(row, column): word})) for word in shorter)
