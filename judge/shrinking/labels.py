"""Dropping a label: a vertex, a member of a permutation, a position that queries mention.

A guess says which integer counts the labels, in which lines and which of their tokens labels stand, which integer counts those
lines, and what else there is one of for each label. Without the label, lines (or tokens) that mention it go, labels above it fall by
one, and so do the counts.
"""

from bisect import bisect_left
from collections.abc import Collection, Hashable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from judge.shrinking.counts import Shape, counted_by, counters, shape_of
from judge.shrinking.layout import Lines, Place, drop_tokens, is_integer, replace_tokens, value
from judge.shrinking.regions import Dimension, Part, drop

#: the label columns of a line, the likelier first: all, a weighted edge, a list after a count or a query of a kind, single columns
_COLUMNS = (slice(0, None), slice(0, 2), slice(1, None), slice(1, 3), slice(0, 1), slice(1, 2))

#: what becomes of a mention of a label that goes
LINE, TOKEN, NEXT = "its line goes", "the token goes", "the next label takes its place"
_MENTIONS = (LINE, TOKEN, NEXT)


#: headers: the first line of so many runs of lines alike; integers in them; labels at most
_HEADERS, _COUNTERS, _LABELS = 12, 24, 200_000


class Labelling(NamedTuple):
    """A guess of where labels are."""

    counter: Place
    first: int
    last: int
    columns: slice
    mentions: str
    counts_lines: Place | None
    owner: Dimension | None
    base: int


class Scope(NamedTuple):
    """Lines and columns that may hold labels, what counts the lines, and the least and the greatest integer there."""

    first: int
    last: int
    columns: slice
    counter: Place | None
    least: int
    most: int


def guesses(lines: Lines) -> Iterator[Labelling]:
    """Every guess in which all labels are integers between the base and the count, the plainer ones first."""
    shape = shape_of(lines)
    headers = [(place, number) for place, number in counters(shape, _HEADERS) if number <= _LABELS][:_COUNTERS]
    scopes = _scopes(shape, headers)
    owners = {place: [guess for guess in counted_by(shape, place, number) if _is_owner(guess, number)] for place, number in headers}
    pairs = [
        (place, scope)
        for place, number in headers
        for scope in scopes
        if place[0] < scope.first and place != scope.counter and scope.most < number + (scope.least > 0)
    ]
    for mentions, is_owned, columns in product(_MENTIONS, (False, True), _COLUMNS):
        for place, scope in pairs:
            if scope.columns == columns:
                for owner in owners[place] if is_owned else [None]:
                    if owner is None or _is_apart(owner, scope.first, scope.last):
                        yield Labelling(
                            place, scope.first, scope.last, columns,
                            mentions=mentions, counts_lines=scope.counter, owner=owner, base=int(scope.least > 0),
                        )  # fmt: skip


def _is_owner(guess: Dimension, number: int) -> bool:
    return guess.size == number and len(guess.regions) == 1


def _scopes(shape: Shape, headers: Sequence[tuple[Place, int]]) -> list[Scope]:
    """Where labels may stand, and what counts those lines: as many lines as an integer says, or runs of lines alike."""
    found: list[tuple[int, int, Place | None]] = []
    for other, number in headers:
        for guess in counted_by(shape, other, number):
            region = guess.regions[0]
            if len(guess.regions) == 1 and region.part is Part.ROWS and guess.size == number and isinstance(region.bounds, range):
                found.append((region.first, region.last, other))
    found += [(max(run.first, 1), run.last, None) for run in shape.by_tokens[:_HEADERS]]
    found += [(row + 1, len(shape.lines), None) for row in {place[0] for place, _ in headers}]
    scopes = [
        Scope(first, last, columns, counter, *_extent(shape.lines, first, last, columns))
        for first, last, counter in dict.fromkeys(found)
        for columns in _columns(shape.lines, first, last)
    ]
    return [scope for scope in scopes if 0 <= scope.least <= scope.most <= _LABELS]


def _columns(lines: Lines, first: int, last: int) -> list[slice]:
    """The label columns to look at; of those that are the same for the first and the last line, one."""
    widths = [len(lines[row].split()) for row in (first, last - 1) if first < last]
    distinct = {tuple(range(width)[columns] for width in widths): columns for columns in reversed(_COLUMNS)}
    return [columns for columns in _COLUMNS if columns in distinct.values()]


def _extent(lines: Lines, first: int, last: int, columns: slice) -> tuple[int, int]:
    """The least and the greatest integer that stand there; -1 twice if there is none, or a word."""
    least, most = _LABELS + 1, -1
    for row in range(first, last):
        for token in lines[row].split()[columns]:
            if not is_integer(token):
                return -1, -1
            least, most = min(least, int(token)), max(most, int(token))
    return (least, most) if most >= 0 else (-1, -1)


def _is_apart(owner: Dimension, first: int, last: int) -> bool:
    region = owner.regions[0]
    return region.last <= first or region.first >= last


def without(lines: Lines, guess: Labelling, gone: Collection[int]) -> Lines:
    """The input without some labels, by a guess."""
    dropped = sorted(gone)
    changed: list[bytes | None] = list(lines)
    for row in range(guess.first, guess.last):
        changed[row] = _line_without(lines[row], guess, dropped)
    going = sum(line is None for line in changed)
    counts = {guess.counter: value(lines, guess.counter) - len(dropped)}
    if guess.counts_lines is not None:
        counts[guess.counts_lines] = value(lines, guess.counts_lines) - going
    for (row, column), number in counts.items():
        changed[row] = replace_tokens(changed[row] or b"", {column: b"%d" % number})
    kept = tuple(line for line in changed if line is not None)
    if guess.owner is None:
        return kept
    region = guess.owner.regions[0]
    if region.first >= guess.last:
        region = region._replace(bounds=_shifted(region.bounds, going))
    items = [(label - guess.base, label - guess.base + 1) for label in dropped]
    return drop(kept, Dimension((), (region,), guess.owner.size), items)[0]


def identity(guess: Labelling) -> Hashable:
    """What stays of a guess when the input has become smaller."""
    region = guess.owner and guess.owner.regions[0]
    owner = region and (region.part, region.first < guess.first, region.offset, region.step)
    return guess.counter, guess.first, guess.columns.start, guess.columns.stop, guess.mentions, guess.counts_lines, owner


def _shifted(bounds: Sequence[int], by: int) -> Sequence[int]:
    if isinstance(bounds, range):
        return range(bounds.start - by, bounds.stop - by, bounds.step)
    return tuple(bound - by for bound in bounds)


def _line_without(line: bytes, guess: Labelling, dropped: Sequence[int]) -> bytes | None:
    """The line with labels above lowered, or none if it goes."""
    words = line.split()
    changes, going = {}, []
    for column in range(len(words))[guess.columns]:
        label = int(words[column])
        below = bisect_left(dropped, label)
        if below < len(dropped) and dropped[below] == label:
            going.append(column)
        changes[column] = b"%d" % max(guess.base, label - below)
    if going and guess.mentions == LINE:
        return None
    changed = replace_tokens(line, changes)
    if going and guess.mentions == TOKEN:
        return drop_tokens(changed, [(column, column + 1) for column in going])
    return changed


def labels_of(lines: Lines, guess: Labelling) -> range:
    """The labels that there are by the count."""
    return range(guess.base, guess.base + value(lines, guess.counter))


def mentioned(lines: Lines, guess: Labelling) -> list[list[int]]:
    """The labels of each line."""
    return [[int(token) for token in lines[row].split()[guess.columns]] for row in range(guess.first, guess.last)]
