"""Dropping what is counted, in chunks of halving size, together with its counts; and joining two numbers into one.

Guesses come from `counts`; one that the validator refuses at a few probes is given up before it costs more.
"""

from collections.abc import Iterator

from judge.shrinking.attempts import Search
from judge.shrinking.counts import dimensions, shape_of
from judge.shrinking.layout import Lines, Range, is_integer, replace_integers
from judge.shrinking.regions import CountedItems, Region, RegionUnit, drop

#: tokens from which an input is large, and into how many chunks it is cut at first
LARGE, _PARTS = 2_000, 16

#: dimensions of so many items at most are tried item by item without probes
_FEW = 4

#: lines and tokens up to which chunks of any place are tried with any count
_SMALL_LINES, _SMALL_TOKENS = 24, 60

#: lines of such a chunk
_LONGEST_CHUNK = 6


def drop_counted(search: Search) -> None:
    """Drop items of every dimension that is guessed; after a success the guesses are made anew."""
    while any(drop_chunks(search, dimension) for dimension in dimensions(shape_of(search.lines))):
        pass


def drop_coarsely(search: Search) -> None:
    """Of a large input drop large chunks only, so that other passes have their turn before every item was tried."""
    if search.rank.tokens > LARGE:
        any(_drop_large(search, dimension) for dimension in dimensions(shape_of(search.lines)))


def _drop_large(search: Search, dimension: CountedItems) -> bool:
    return dimension.size > _PARTS and drop_chunks(search, dimension, dimension.size // _PARTS)


def drop_chunks(search: Search, dimension: CountedItems, least: int = 1) -> bool:
    """Drop what can be dropped of a dimension, big chunks first, down to some size; says whether anything was."""
    if not _is_promising(search, dimension):
        return False
    before = search.improvements
    chunk = dimension.size
    while chunk >= least:
        stop = dimension.size
        while stop > 0:
            start = max(0, stop - chunk)
            if stop - start >= least:
                lines, left = drop(search.lines, dimension, [(start, stop)])
                if search.attempt(lines):
                    dimension = left
            stop = start
        chunk = min(chunk // 2, max(dimension.size, 1))
    return search.improvements > before


def _is_promising(search: Search, dimension: CountedItems) -> bool:
    if dimension.size <= _FEW:
        return True
    return any(search.allows(drop(search.lines, dimension, [probe])[0]) for probe in _probes(dimension.size))


def _probes(size: int) -> Iterator[Range]:
    half = size // 2
    yield from ((half, size), (0, half), (size - 1, size), (0, 1), (half, half + 1), (size // 3, size // 3 + 1))


def join_numbers(search: Search) -> None:
    """Replace two neighbours of a dimension by their sum."""
    while any(_join_in(search, dimension) for dimension in dimensions(shape_of(search.lines))):
        pass


def _join_in(search: Search, dimension: CountedItems) -> bool:
    """Join the first pair that can be, in the first region."""
    region = dimension.regions[0]
    if region.part is RegionUnit.CHARACTERS or dimension.size > _SMALL_TOKENS:
        return False
    for item in range(dimension.size - 1):
        for joined in _joined(search.lines, region, item):
            if search.attempt(drop(joined, dimension, [(item + 1, item + 2)])[0]):
                return True
    return False


def _joined(lines: Lines, region: Region, item: int) -> Iterator[Lines]:
    """The input with an item that has the sum of it and the next one, column by column and all at once."""
    if region.part is RegionUnit.ROWS:
        if region.bounds[item + 1] - region.bounds[item] != 1:
            return
        pairs = [((region.bounds[item], column), (region.bounds[item + 1], column)) for column in range(4)]
    else:
        first = region.offset + item * region.step
        pairs = [((region.first, first + at), (region.first, first + at + region.step)) for at in range(region.step)]
    sums = {}
    for mine, other in pairs:
        words, more = lines[mine[0]].split(), lines[other[0]].split()
        if mine[1] < len(words) and other[1] < len(more) and is_integer(words[mine[1]]) and is_integer(more[other[1]]):
            sums[mine] = int(words[mine[1]]) + int(more[other[1]])
    for place, number in sums.items():
        yield replace_integers(lines, {place: number})
    if len(sums) > 1:
        yield replace_integers(lines, sums)


def drop_anywhere(search: Search) -> None:
    """For a small input: drop any few lines, or any token, while any one integer before them falls by one or by their number."""
    if len(search.lines) <= _SMALL_LINES and search.rank.tokens <= _SMALL_TOKENS:
        while any(search.attempt(lines) for lines in _anywhere(search.lines)):
            pass


def _anywhere(lines: Lines) -> Iterator[Lines]:
    for length in range(min(_LONGEST_CHUNK, len(lines) - 1), 0, -1):
        for first in range(len(lines) - length, -1, -1):
            left = lines[:first] + lines[first + length :]
            yield left
            yield from _lowered(left, first, {1, length})
    for row, line in enumerate(lines):
        for column in range(len(line.split())):
            region = Region(RegionUnit.TOKENS, (row, row + 1), column)
            left = drop(lines, CountedItems((), (region,), 1), [(0, 1)])[0]
            yield left
            yield from _lowered(left, row + 1, {1})


def _lowered(lines: Lines, before: int, amounts: set[int]) -> Iterator[Lines]:
    for row in range(before):
        for column, token in enumerate(lines[row].split()):
            if is_integer(token):
                for amount in amounts:
                    if int(token) >= amount:
                        yield replace_integers(lines, {(row, column): int(token) - amount})
