"""Lists of neighbours, one line to a vertex: dropping vertices, their line and every mention, and edges that both ends mention.

A guess says which integer counts the lines, and how one is built: perhaps the vertex itself, perhaps how many entries follow, the
entries (a neighbour, or a neighbour and something of the edge), perhaps a token that ends it.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from judge.shrinking.counts import counters, shape_of
from judge.shrinking.layout import Lines, Place, drop_tokens, is_integer, replace_integers, replace_tokens
from judge.shrinking.search import Search

#: what ends a line that says no count
_ENDS = b"-1", b"0"


class Lists(NamedTuple):
    """A guess: `vertices` lines from `first` on, the vertices numbered from `base`."""

    counter: Place
    first: int
    vertices: int
    base: int
    has_name: bool
    has_length: bool
    has_end: bool
    #: tokens of an entry, of which the first is a vertex
    step: int

    @property
    def head(self) -> int:
        """Tokens before the entries."""
        return self.has_name + self.has_length


def drop_neighbours(search: Search) -> None:
    """Drop vertices and edges by every guess; after a success the guesses are made anew."""
    while any(_drop_vertices(search, guess) or _drop_edges(search, guess) for guess in _guesses(search.lines)):
        pass


def _guesses(lines: Lines) -> Iterator[Lists]:
    for place, number in counters(shape_of(lines), 1):
        for first in dict.fromkeys((place[0] + 1, len(lines) - number)):
            if number > 1 and place[0] < first <= len(lines) - number:
                yield from _builds(lines, place, first, number)


def _builds(lines: Lines, counter: Place, first: int, count: int) -> Iterator[Lists]:
    rows = [line.split() for line in lines[first : first + count]]
    if not all(map(is_integer, (word for row in rows for word in row))) or not all(rows):
        return
    for has_name, base in ((True, 0), (True, 1), (False, 0), (False, 1)):
        if has_name and any(row[0] != b"%d" % vertex for vertex, row in enumerate(rows, base)):
            continue
        for has_length, has_end in ((True, False), (False, True), (False, False)):
            for step in (1, 2):
                guess = Lists(counter, first, count, base, has_name=has_name, has_length=has_length, has_end=has_end, step=step)
                if (has_name or has_length or has_end) and all(_fits(row, guess) for row in rows):
                    yield guess


def _fits(row: Sequence[bytes], guess: Lists) -> bool:
    entries = len(row) - guess.head - guess.has_end
    if entries < 0 or entries % guess.step or (guess.has_end and row[-1] not in _ENDS):
        return False
    if guess.has_length and int(row[guess.has_name]) * guess.step != entries:
        return False
    return all(0 <= int(row[column]) - guess.base < guess.vertices for column in _columns(row, guess))


def _columns(row: Sequence[bytes], guess: Lists) -> range:
    """Where a line mentions vertices."""
    return range(guess.head, len(row) - guess.has_end, guess.step)


def _drop_vertices(search: Search, guess: Lists) -> bool:
    """Drop chunks of the vertices in the order of a walk, or all but a chunk; chunks of halving size."""
    before = search.improvements
    size = guess.vertices // 2
    while size:
        order = _walk(search.lines, guess)
        gone = next((gone for gone in _parts(order, size) if search.attempt(_without_vertices(search.lines, guess, gone))), None)
        if gone is None:
            size //= 2
        else:
            guess = guess._replace(vertices=guess.vertices - len(gone))
            size = min(size, guess.vertices // 2)
    return search.improvements > before


def _parts(order: Sequence[int], size: int) -> Iterator[Collection[int]]:
    for stop in range(len(order), 0, -size):
        part = {*order[max(0, stop - size) : stop]}
        yield part
        yield {*order} - part


def _walk(lines: Lines, guess: Lists) -> list[int]:
    """The vertices as a walk finds them, deep before wide, so that the end of it may go."""
    lists = [_mentioned(lines, guess, vertex) for vertex in range(guess.vertices)]
    found: dict[int, None] = {}
    for root in range(guess.vertices):
        waiting = [root]
        while waiting:
            vertex = waiting.pop()
            if vertex not in found:
                found[vertex] = None
                waiting += lists[vertex]
    return [*found]


def _mentioned(lines: Lines, guess: Lists, vertex: int) -> list[int]:
    """The neighbours of a vertex, both counted from 0."""
    row = lines[guess.first + vertex].split()
    return [int(row[column]) - guess.base for column in _columns(row, guess)]


def _without_vertices(lines: Lines, guess: Lists, gone: Collection[int]) -> Lines:
    """Their lines and entries gone, those above them lowered."""
    dropped = sorted(gone)
    kept = [vertex for vertex in range(guess.vertices) if vertex not in gone]
    lists = [_relabelled(_without_entries(lines[guess.first + vertex], guess, gone), guess, dropped) for vertex in kept]
    changed = (*lines[: guess.first], *lists, *lines[guess.first + guess.vertices :])
    return replace_integers(changed, {guess.counter: len(kept)})


def _without_entries(line: bytes, guess: Lists, gone: Collection[int]) -> bytes:
    row = line.split()
    going = [column for column in _columns(row, guess) if int(row[column]) - guess.base in gone]
    if guess.has_length:
        line = replace_tokens(line, {int(guess.has_name): b"%d" % (int(row[guess.has_name]) - len(going))})
    return drop_tokens(line, [(column, column + guess.step) for column in going])


def _relabelled(line: bytes, guess: Lists, dropped: Sequence[int]) -> bytes:
    row = line.split()
    columns = [*([0] if guess.has_name else []), *_columns(row, guess)]
    return replace_tokens(
        line, {column: b"%d" % (int(row[column]) - bisect_left(dropped, int(row[column]) - guess.base)) for column in columns}
    )


def _drop_edges(search: Search, guess: Lists) -> bool:
    """Drop chunks of the edges, at both ends; chunks of halving size."""
    before = search.improvements
    edges = sorted({(min(one, other), max(one, other)) for one in range(guess.vertices) for other in _mentioned(search.lines, guess, one)})
    size = len(edges)
    while size:
        stop = len(edges)
        while stop > 0:
            start = max(0, stop - size)
            if search.attempt(_without_edges(search.lines, guess, edges[start:stop])):
                del edges[start:stop]
            stop = start
        size //= 2
    return search.improvements > before


def _without_edges(lines: Lines, guess: Lists, gone: Sequence[tuple[int, int]]) -> Lines:
    changed = list(lines)
    for one, other in gone:
        for vertex, neighbour in ((one, other), (other, one)):
            changed[guess.first + vertex] = _without_entries(changed[guess.first + vertex], guess, {neighbour})
    return tuple(changed)
