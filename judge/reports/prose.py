"""Markdown for a terminal: lines of at most so many columns, wide characters counted as two, nothing that can move the cursor."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from judge.markup.blocks import Block, blocks
from judge.markup.spans import Span, plain, spans
from judge.reports.style import Style
from judge.reports.visible import cut, pad, printable, width

#: longer lines are tiring to read
_MOST_COLUMNS = 100

#: no column of a table is narrower than this when all must shrink
_LEAST_CELL = 4

_LOOKS = {"bold": ("bold",), "italic": ("italic",), "code": ("cyan",), "dim": ("dim",)}


def render_prose(text: str, style: Style) -> Iterator[str]:
    """The lines of a page of Markdown."""
    columns = min(style.columns, _MOST_COLUMNS)
    previous: Block | None = None
    for block in blocks(text):
        if previous is not None and not (block.kind == previous.kind == "item"):
            yield ""
        yield from _lines(block, style, columns)
        previous = block


def _lines(block: Block, style: Style, columns: int) -> Iterator[str]:
    margin = " " * min(block.indent, columns // 3)
    if block.kind == "heading":
        yield style.paint(_safe(plain(block.text)), "bold")
    elif block.kind == "rule":
        yield style.paint("-" * min(40, columns), "dim")
    elif block.kind == "code":
        yield from (f"{margin}    {style.paint(_safe(line), 'cyan')}" for line in block.text.split("\n"))
    elif block.kind == "table":
        yield from (margin + line for line in _table(block, style, columns - len(margin)))
    elif block.kind == "quote":
        yield from wrap(spans(block.text), style, columns, first=f"{margin}| ", rest=f"{margin}| ")
    elif block.kind == "item":
        first = f"{margin}{block.mark} "
        yield from wrap(spans(block.text), style, columns, first=first, rest=" " * len(first))
    else:
        yield from wrap(spans(block.text), style, columns, first=margin, rest=margin)


def wrap(pieces: Iterable[Span], style: Style, columns: int, *, first: str = "", rest: str = "") -> Iterator[str]:
    """Lines of at most `columns`, broken at blanks where there are any; `first` and `rest` stand before them."""
    line: list[Span] = []
    used, start = 0, first
    for word in _words(pieces):
        if word == [Span("\n")]:
            yield start + _painted(line, style)
            line, used, start = [], 0, rest
            continue
        room = max(columns - len(start), 8)
        needed = sum(width(piece.text) for piece in word)
        if used and used + needed > room and not word[0].text.isspace():
            yield start + _painted(line, style)
            line, used, start = [], 0, rest
        if not used and word[0].text.isspace():
            continue
        while needed > room:
            head, word = _split(word, room)
            yield start + _painted(head, style)
            start, needed = rest, sum(width(piece.text) for piece in word)
        line += word
        used += needed
    if line or not used:
        yield start + _painted(line, style)


def _words(pieces: Iterable[Span]) -> Iterator[list[Span]]:
    """What must not be broken: letters up to the next blank, whatever they look like; blanks and line breaks by themselves."""
    letters = (Span(letter, look) for text, look in pieces for letter in (text if text == "\n" else _safe(text)))
    for kind, group in groupby(letters, key=lambda letter: 2 if letter.text == "\n" else int(letter.text == " ")):
        if kind == 2:
            yield from ([Span("\n")] for _ in group)
        else:
            yield [Span("".join(letter.text for letter in run), look) for look, run in groupby(group, key=lambda letter: letter.look)]


def _split(word: list[Span], room: int) -> tuple[list[Span], list[Span]]:
    """A word that is longer than a line, and what of it is left."""
    letters = [Span(letter, look) for text, look in word for letter in text]
    taken = 0
    for count, letter in enumerate(letters):
        taken += width(letter.text)
        if taken > room and count:
            return letters[:count], letters[count:]
    return letters, []


def _painted(line: list[Span], style: Style) -> str:
    while line and line[-1].text.isspace():
        line = line[:-1]
    return "".join(
        style.paint("".join(piece.text for piece in run), *_LOOKS.get(look, ()))
        for look, run in groupby(line, key=lambda piece: piece.look)
    )


def _table(block: Block, style: Style, columns: int) -> Iterator[str]:
    rows = [[_safe(" ".join(plain(cell).split())) for cell in row] for row in block.rows]
    widths = [max(width(row[column]) for row in rows) for column in range(len(rows[0]))]
    while sum(widths) + 2 * (len(widths) - 1) > columns and max(widths) > _LEAST_CELL:
        widths[widths.index(max(widths))] -= 1
    for number, row in enumerate(rows):
        line = "  ".join(pad(cut(cell, room), room) for cell, room in zip(row, widths, strict=True)).rstrip()
        yield style.paint(line, "bold") if number == 0 else line
        if number == 0:
            yield style.paint("  ".join("-" * room for room in widths), "dim")


def _safe(text: str) -> str:
    return printable(text.encode("utf-8", "replace"))
