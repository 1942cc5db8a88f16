"""Markdown for a terminal: lines of at most so many columns, wide characters counted as two, nothing that can move the cursor."""

from collections.abc import Iterator

from judge.markup.markdownblocks import Block, blocks
from judge.markup.spans import plain, spans
from judge.reports.style import Style
from judge.reports.visible import cut, pad, width
from judge.reports.wrapping import fit, wrap

#: longer lines are tiring to read
_MOST_COLUMNS = 100

#: no column of a table is narrower than this when all must shrink
_LEAST_CELL = 4


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
        yield style.paint(fit(plain(block.text)), "bold")
    elif block.kind == "rule":
        yield style.paint("-" * min(40, columns), "dim")
    elif block.kind == "code":
        yield from (f"{margin}    {style.paint(fit(line), 'cyan')}" for line in block.text.split("\n"))
    elif block.kind == "table":
        yield from (margin + line for line in _table(block, style, columns - len(margin)))
    elif block.kind == "quote":
        yield from wrap(spans(block.text), style, columns, first=f"{margin}| ", rest=f"{margin}| ")
    elif block.kind == "item":
        first = f"{margin}{block.mark} "
        yield from wrap(spans(block.text), style, columns, first=first, rest=" " * len(first))
    else:
        yield from wrap(spans(block.text), style, columns, first=margin, rest=margin)


def _table(block: Block, style: Style, columns: int) -> Iterator[str]:
    rows = [[fit(" ".join(plain(cell).split())) for cell in row] for row in block.rows]
    widths = [max(width(row[column]) for row in rows) for column in range(len(rows[0]))]
    while sum(widths) + 2 * (len(widths) - 1) > columns and max(widths) > _LEAST_CELL:
        widths[widths.index(max(widths))] -= 1
    for number, row in enumerate(rows):
        line = "  ".join(pad(cut(cell, room), room) for cell, room in zip(row, widths, strict=True)).rstrip()
        yield style.paint(line, "bold") if number == 0 else line
        if number == 0:
            yield style.paint("  ".join("-" * room for room in widths), "dim")
