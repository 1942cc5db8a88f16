"""Integers replaced by the least ones that are in the same order: of a line, of a column, of two lines, of everything."""

from collections.abc import Iterator
from itertools import combinations

from judge.shrinking.attempts import Search
from judge.shrinking.layout import Lines, Place, integers, replace_integers

#: lines up to which any two are taken together, and lines and columns that are looked at
_FEW, _MANY = 8, 64


def compress_values(search: Search) -> None:
    """Number the distinct integers of each group from 0, or from 1; equal ones stay equal."""
    for places in _groups(search.lines):
        numbers = {place: number for place, number in integers(search.lines) if place in places}
        values = sorted({*numbers.values()})
        for first in (0, 1):
            names = {value: name for name, value in enumerate(values, first)}
            if search.attempt(replace_integers(search.lines, {place: names[number] for place, number in numbers.items()})):
                break


def _groups(lines: Lines) -> Iterator[set[Place]]:
    """Places that may belong together, the larger groups first; whoever takes them looks whether there still are any."""
    places = [place for place, _ in integers(lines)]
    yield {place for place in places if place[0] > 0}
    rows: dict[int, set[Place]] = {}
    columns: dict[int, set[Place]] = {}
    for place in places:
        rows.setdefault(place[0], set()).add(place)
        if place[0] > 0:
            columns.setdefault(place[1], set()).add(place)
    for one, other in combinations(rows.values(), 2) if len(rows) <= _FEW else ():
        yield one | other
    yield from [*columns.values()][:_MANY]
    yield from [*rows.values()][:_MANY]
