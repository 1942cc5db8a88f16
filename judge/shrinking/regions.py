"""What a count counts: rows, tokens or characters, which go together with it.

A `Dimension` is a guess: these integers count the items of these regions. Dropping an item drops it from every region (a row and a
column of a square matrix, one element of two arrays) and lowers the counters. Whether a guess holds, the problem's validator says.
"""

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from judge.shrinking.layout import Lines, Place, Range, drop_tokens, replace_integers, replace_tokens, value


class RegionUnit(Enum):
    """What an item of a region is."""

    ROWS = "some lines"
    TOKENS = "some tokens of each line"
    CHARACTERS = "a character of one token of each line"


class Region(NamedTuple):
    """Items side by side. ROWS: item k is the lines from bounds[k] to bounds[k + 1]; else it is at offset + k * step in each line."""

    part: RegionUnit
    bounds: Sequence[int]
    offset: int = 0
    step: int = 1

    @property
    def first(self) -> int:
        """The first line."""
        return self.bounds[0]

    @property
    def last(self) -> int:
        """The line after the last one."""
        return self.bounds[-1]


class CountedItems(NamedTuple):
    """Integers, and regions that have as many items as they say (or one less or more: it does not matter here)."""

    counters: tuple[Place, ...]
    regions: tuple[Region, ...]
    size: int


def rows(first: int, count: int, step: int = 1) -> Region:
    """Items of `step` lines each."""
    return Region(RegionUnit.ROWS, range(first, first + count * step + 1, step))


def tokens(first: int, last: int, *, offset: int = 0, step: int = 1) -> Region:
    """The same tokens of each line from `first` to before `last`."""
    return Region(RegionUnit.TOKENS, (first, last), offset, step)


def characters(first: int, last: int, column: int = 0) -> Region:
    """The characters of the same token of each line."""
    return Region(RegionUnit.CHARACTERS, (first, last), column)


def drop(lines: Lines, dimension: CountedItems, ranges: Sequence[Range]) -> tuple[Lines, CountedItems]:
    """The input without some ranges of items (in order, apart), and the dimension that is left."""
    dropped = sum(stop - start for start, stop in ranges)
    lowered = replace_integers(lines, {place: value(lines, place) - dropped for place in dimension.counters})
    changed = list(lowered)
    for region in dimension.regions:
        if region.part is not RegionUnit.ROWS:
            for row in range(region.first, region.last):
                changed[row] = _without(changed[row], region, ranges)
    removed = _removed(dimension, ranges)
    regions = tuple(_moved(region, ranges, removed) for region in dimension.regions)
    return _keep(changed, removed), CountedItems(dimension.counters, regions, dimension.size - dropped)


def _without(line: bytes, region: Region, ranges: Sequence[Range]) -> bytes:
    if region.part is RegionUnit.TOKENS:
        offset, step = region.offset, region.step
        return drop_tokens(line, [(offset + start * step, offset + stop * step) for start, stop in ranges])
    word = line.split()[region.offset]
    kept, position = [], 0
    for start, stop in ranges:
        kept.append(word[position:start])
        position = stop
    return replace_tokens(line, {region.offset: b"".join(kept) + word[position:]})


def _removed(dimension: CountedItems, ranges: Sequence[Range]) -> list[Range]:
    """The ranges of lines that go, in order."""
    return sorted(
        (region.bounds[start], region.bounds[stop])
        for region in dimension.regions
        if region.part is RegionUnit.ROWS
        for start, stop in ranges
    )


def _keep(lines: Sequence[bytes], removed: Sequence[Range]) -> Lines:
    kept: list[bytes] = []
    position = 0
    for start, stop in removed:
        kept += lines[position:start]
        position = max(position, stop)
    return tuple(kept) + tuple(lines[position:])


def _moved(region: Region, ranges: Sequence[Range], removed: Sequence[Range]) -> Region:
    """The region where it stands once those lines are gone."""
    starts = [start for start, _ in removed]
    before = [0]
    for start, stop in removed:
        before.append(before[-1] + stop - start)

    def position(row: int) -> int:
        index = bisect_left(starts, row)
        return row - before[index] + (max(0, removed[index - 1][1] - row) if index else 0)

    if region.part is not RegionUnit.ROWS:
        return region._replace(bounds=(position(region.first), position(region.last)))
    count = len(region.bounds) - 1 - sum(stop - start for start, stop in ranges)
    if isinstance(region.bounds, range):
        return rows(position(region.first), count, region.bounds.step)
    sizes = [stop - start for start, stop in pairwise(region.bounds)]
    for start, stop in reversed(ranges):
        del sizes[start:stop]
    bounds = [position(region.first)]
    for size in sizes:
        bounds.append(bounds[-1] + size)
    return region._replace(bounds=tuple(bounds))
