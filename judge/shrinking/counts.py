"""Guesses of what the integers of an input count, the likelier ones first.

An integer may count lines after it, groups of lines, tokens of a line after it, or characters of a word; one more or less
than it says counts too (the edges of a tree). Nothing is known of any format: whatever fits is proposed.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from judge.shrinking.layout import Lines, Place, is_integer
from judge.shrinking.regions import CountedItems, Region, RegionUnit, characters, rows, tokens
from judge.shrinking.unevenblocks import uneven_blocks

#: places in which a count is looked for, where the number of tokens changes from one line to the next
_LINES_WITH_COUNTS = 48

#: lines at the top in which a count is looked for, and the lines of an input that is all top
_TOP, _SMALL = 4, 12

#: how many runs of lines of the same length are looked at for each count
_RUNS = 6


class Run(NamedTuple):
    """Lines next to each other that have as many tokens, or one token each of as many characters."""

    first: int
    last: int
    length: int


class LineRuns(NamedTuple):
    """The runs of an input, found once for all guesses."""

    lines: Lines
    by_tokens: list[Run]
    by_characters: list[Run]


def shape_of(lines: Lines) -> LineRuns:
    """Where the input has lines alike."""
    counts = [len(line.split()) for line in lines]
    lengths = [len(line.strip()) if count == 1 else 0 for line, count in zip(lines, counts, strict=True)]
    return LineRuns(lines, _runs(counts), [run for run in _runs(lengths) if run.length])


def _runs(keys: Sequence[int]) -> list[Run]:
    runs, position = [], 0
    for key, group in groupby(keys):
        last = position + sum(1 for _ in group)
        runs.append(Run(position, last, key))
        position = last
    return runs


def counters(shape: LineRuns, limit: int = _LINES_WITH_COUNTS) -> Iterator[tuple[Place, int]]:
    """Integers that may count something: positive, in one of the first lines or the first of a run of lines alike."""
    changes = [run.first for run in shape.by_tokens[:limit]]
    top = len(shape.lines) if len(shape.lines) <= _SMALL else min(_TOP, len(shape.lines))
    for row in sorted({*range(top), *changes}):
        for column, token in enumerate(shape.lines[row].split(maxsplit=8)[:8]):
            if is_integer(token) and int(token) > 0:
                yield (row, column), int(token)


def dimensions(shape: LineRuns) -> Iterator[CountedItems]:
    """Every guess for the input; each is about the input as it is now."""
    count = len(shape.lines)
    for bounds in uneven_blocks(shape.lines, 0, -1):
        yield CountedItems((), (_block_rows(bounds),), len(bounds) - 1)
    yield CountedItems((), (rows(0, count),), count)
    for place, number in counters(shape):
        yield from counted_by(shape, place, number)
    for run in shape.by_tokens[:_LINES_WITH_COUNTS]:
        if run.length > 1:
            yield CountedItems((), (tokens(run.first, run.first + 1),), run.length)


def counted_by(shape: LineRuns, place: Place, number: int) -> Iterator[CountedItems]:
    """Every guess of what one integer counts; twins are integers of the same value beside it."""
    words = shape.lines[place[0]].split()
    twins = tuple((place[0], column) for column, token in enumerate(words) if token == words[place[1]])
    for extra in (0, -1, 1):
        size = number + extra
        if size < 1:
            continue
        for regions in _combinations(shape, place, size, extra):
            yield CountedItems((place,), regions, size)
            if len(twins) > 1 and place == twins[0]:
                yield CountedItems(twins, regions, size)


def _combinations(shape: LineRuns, place: Place, size: int, extra: int) -> Iterator[tuple[Region, ...]]:
    vertical = [*_row_regions(shape, place[0], size, extra)]
    flat = [*_flat_regions(shape, place, size)]
    for region in vertical:
        yield (region,)
    for region in flat:
        yield (region,)
    for region in vertical[:3]:
        for other in flat:
            if other.last > region.first:
                yield region, other
    for part in (RegionUnit.TOKENS, RegionUnit.CHARACTERS):
        below = tuple(region for region in flat if region.first > place[0] and region.part is part)
        if len(below) > 1:
            yield below
            yield from ((region, *below) for region in vertical[:2])
    if len(vertical) > 1 and vertical[0].last <= vertical[1].first:
        yield vertical[0], vertical[1]


def _row_regions(shape: LineRuns, row: int, size: int, extra: int) -> Iterator[Region]:
    """Lines after a line that may be `size` items."""
    count = len(shape.lines)
    after = count - row - 1
    if extra == 0 and size > 1:
        for bounds in uneven_blocks(shape.lines, row + 1, size):
            yield _block_rows(bounds)
    firsts = [row + 1, count - size, *(run.first for run in shape.by_tokens if run.last - run.first == size), row + 2]
    for first in dict.fromkeys(firsts):
        if row < first <= count - size:
            yield rows(first, size)
    for rest in (after, after - 1):
        if extra == 0 and rest > size and rest % size == 0:
            yield rows(row + 1, size, rest // size)


def _flat_regions(shape: LineRuns, place: Place, size: int) -> Iterator[Region]:
    """Tokens of lines, or characters of words, that may be `size` items."""
    row, column = place
    rest = len(shape.lines[row].split()) - column - 1
    if rest and rest % size == 0:
        yield tokens(row, row + 1, offset=column + 1, step=rest // size)
    for run in _after(shape.by_tokens, row):
        if run.length % size == 0 and run.length:
            yield tokens(run.first, run.last, step=run.length // size)
        elif run.length == size + 1:
            yield tokens(run.first, run.last, offset=1)
    for run in _after(shape.by_characters, row):
        if run.length == size:
            yield characters(run.first, run.last)


def _after(runs: Sequence[Run], row: int) -> list[Run]:
    """Runs below a line, and what is below it of the run that it is in."""
    below = [Run(max(run.first, row + 1), run.last, run.length) for run in runs if run.last > row + 1]
    return below[:_RUNS]


def _block_rows(bounds: tuple[int, ...]) -> Region:
    return rows(0, 0)._replace(bounds=bounds)
