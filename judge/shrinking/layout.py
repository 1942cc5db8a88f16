"""An input as lines of tokens: the only place that knows where a token stands between its separators.

A line is its bytes with its ending; lines put together again are the input to the byte. Editing a line keeps what separates
its other tokens. What the tokens mean is not known here.
"""

import re
from collections.abc import Iterable, Mapping

#: an input: every line with its ending, the last one perhaps without
Lines = tuple[bytes, ...]

#: a token: which line, which token of it
Place = tuple[int, int]

#: half-open
Range = tuple[int, int]

_TOKEN = re.compile(rb"(\S+)")

#: eighteen digits: beyond them a token is a word, for nobody counts with it and long ones take their time to convert
_INTEGER = re.compile(rb"-?[1-9][0-9]{0,17}|0")


def parse_lines(text: bytes) -> Lines:
    """The lines of an input, each with its ending."""
    return tuple(text.splitlines(keepends=True))


def is_integer(token: bytes) -> bool:
    """Is it a number as programs print it: no leading zero, no plus."""
    return _INTEGER.fullmatch(token) is not None


def value(lines: Lines, place: Place) -> int:
    """The integer at a place."""
    return int(lines[place[0]].split()[place[1]])


def integers(lines: Lines) -> list[tuple[Place, int]]:
    """Every integer of the input, in reading order."""
    return [((row, column), int(token)) for row, line in enumerate(lines) for column, token in enumerate(line.split()) if is_integer(token)]


def replace_tokens(line: bytes, changes: Mapping[int, bytes]) -> bytes:
    """The line with other tokens at some positions."""
    pieces = _TOKEN.split(line)
    for column, token in changes.items():
        pieces[2 * column + 1] = token
    return b"".join(pieces)


def replace_places(lines: Lines, changes: Mapping[Place, bytes]) -> Lines:
    """The input with other tokens at some places."""
    by_row: dict[int, dict[int, bytes]] = {}
    for (row, column), token in changes.items():
        by_row.setdefault(row, {})[column] = token
    changed = list(lines)
    for row, tokens in by_row.items():
        changed[row] = replace_tokens(changed[row], tokens)
    return tuple(changed)


def replace_integers(lines: Lines, changes: Mapping[Place, int]) -> Lines:
    """The input with other integers at some places."""
    return replace_places(lines, {place: b"%d" % number for place, number in changes.items()})


def drop_tokens(line: bytes, ranges: Iterable[Range]) -> bytes:
    """The line without some tokens; each goes with the separator after it, the last ones with the one before."""
    pieces = _TOKEN.split(line)
    count = len(pieces) // 2
    for start, stop in sorted(ranges, reverse=True):
        if stop < count:
            del pieces[2 * start + 1 : 2 * stop + 1]
        else:
            del pieces[2 * start : 2 * stop]
        count -= stop - start
    return b"".join(pieces)


def ending(line: bytes) -> bytes:
    """What ends the line: nothing, or one of the three newlines."""
    return line[len(line.rstrip(b"\r\n")) :]
