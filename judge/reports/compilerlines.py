"""What a compiler said, for whoever shows it: messages as they are, excerpts of the source cut around the place that is pointed at.

A source line and the marks below it belong together; a screen that breaks either shows marks below something else.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from judge.reports.style import Style
from judge.reports.visible import width

#: what stands before an excerpt, `    3 | ` or `      | `; marks alone on their line; a line that goes with them
_GUTTER = re.compile(r" *+\d*+ *+\| ?+")
_MARKS = re.compile(r" *+(?:\| *+)?+[~^][~^ -]*+")
_BESIDE = re.compile(r" *+\| ")

#: the place that is pointed at stands behind so much of the room
_BEFORE = 1 / 3


class CompilerLine(NamedTuple):
    """A line: `look` is the colour it is said in, if any; an excerpt must not be broken."""

    text: str
    look: str = ""
    is_excerpt: bool = False


def compiler_lines(output: str, style: Style) -> Iterator[str]:
    """The lines for a terminal, errors and warnings in colour."""
    for text, look, _ in said_lines(output, style, style.columns - 2):
        yield "  " + (style.paint(text, look) if look else text)


def said_lines(output: str, style: Style, columns: int) -> Iterator[CompilerLine]:
    """All that was said, excerpts of at most `columns`."""
    lines, number = output.splitlines(), 0
    while number < len(lines):
        end = _excerpt_end(lines, number)
        if end:
            yield from (CompilerLine(text, is_excerpt=True) for text in _cut_excerpt(lines[number:end], columns))
            number = end
            continue
        low = lines[number].lower()
        look = "red" if "error" in low else "magenta" if "warning" in low else ""
        yield CompilerLine(style.translate(lines[number]), look)
        number += 1


def _excerpt_end(lines: list[str], start: int) -> int:
    """Where the excerpt that begins here ends: a source line, its marks, what else stands below them; 0 where none begins."""
    end = start + 1
    if end >= len(lines) or not _MARKS.match(lines[end]) or _MARKS.fullmatch(lines[start]):
        return 0
    while end < len(lines) and (_MARKS.match(lines[end]) or _BESIDE.match(lines[end])):
        end += 1
    return end


def _cut_excerpt(lines: list[str], columns: int) -> Iterator[str]:
    """Lines of an excerpt, all of them cut at the same columns, so that marks stay below what they mark."""
    if max(map(width, lines)) <= columns:
        yield from lines
        return
    gutter = found.end() if (found := _GUTTER.match(lines[0])) else 0
    room = columns - gutter
    marked = next(place for place, char in enumerate(lines[1]) if char in "~^") - gutter
    start = max(0, marked - int(_BEFORE * room))
    start = 0 if start < room // 8 else start
    for line in lines:
        yield line[:gutter] + _window(line[gutter:], start, room).rstrip()


def _window(text: str, start: int, room: int) -> str:
    """The columns of a text from `start` on, with an ellipsis where something other than blanks is left out."""
    shown, at, before = "", 0, ""
    for place, char in enumerate(text):
        if at + width(char) > start + room - 1 and text[place + 1 :].strip():
            return _begun(before, shown) + "…"
        if at < start:
            before, shown = before + char, " " * max(0, at + width(char) - start)  # half of a wide one
        else:
            shown += char
        at += width(char)
    return _begun(before, shown)


def _begun(before: str, shown: str) -> str:
    return "…" + " " * (width(shown[0]) - 1) + shown[1:] if before.strip() and shown else shown
