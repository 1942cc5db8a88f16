"""All integers of a small input replaced at once: every assignment of the least values, the smaller ones first."""

from collections.abc import Iterator, Sequence
from itertools import product

from judge.shrinking.attempts import Search
from judge.shrinking.layout import Lines, integers, replace_integers

#: assignments up to which all are tried
_MOST = 800

#: the least values, in the order in which they are preferred
_VALUES = (0, 1, -1, 2, -2, 3, 4, 5, 6, 7, 8, 9)


def assign_least(search: Search) -> None:
    """Give the integers from some place on the least values; as many values as there are assignments for."""
    for skipped in range(len(integers(search.lines))):
        for values in (_VALUES, [value for value in _VALUES if value >= 0]):
            if any(search.attempt(lines) for lines in _assigned(search.lines, skipped, values)):
                break


def _assigned(lines: Lines, skipped: int, values: Sequence[int]) -> Iterator[Lines]:
    found = integers(lines)[skipped:]
    count = max((count for count in range(1, len(values) + 1) if count ** len(found) <= _MOST), default=1)
    # a little more than now: 2 may stand for -1, which is longer
    most = 1 + sum(abs(number) for _, number in found)
    chosen = [numbers for numbers in product(values[:count], repeat=len(found)) if sum(map(abs, numbers)) <= most] if count > 1 else []
    for numbers in sorted(chosen, key=lambda numbers: sum(map(abs, numbers))):
        yield replace_integers(lines, {place: number for (place, _), number in zip(found, numbers, strict=True)})
