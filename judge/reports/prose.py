"""Markdown for a terminal: lines of at most so many columns, wide characters counted as two, nothing that can move the cursor."""

from collections.abc import Iterator
from itertools import zip_longest

from judge.markup.markdownblocks import Block, blocks
from judge.markup.spans import plain, spans
from judge.reports.style import Style
from judge.reports.visible import folded, pad, width
from judge.reports.wrapping import code_within, fit, wrap

#: longer lines are tiring to read
_MOST_COLUMNS = 100

#: no column of a table is narrower than this when all must shrink
_LEAST_CELL = 4


#: languages of blocks in which a blank beside a comma is only a blank
_CODE = frozenset(("python", "py", "formula"))


def render_prose(text: str, style: Style) -> Iterator[str]:
    """The lines of a page of Markdown."""
    for _, lines in render_blocks(text, style):
        yield from lines


def render_blocks(text: str, style: Style) -> Iterator[tuple[Block, list[str]]]:
    """The same block by block."""
    columns = min(style.columns, _MOST_COLUMNS)
    previous: Block | None = None
    for block in blocks(text):
        is_apart = previous is not None and not (block.kind == previous.kind == "item")
        yield block, [*[""][:is_apart], *_lines(block, style, columns)]
        previous = block


def _lines(block: Block, style: Style, columns: int) -> Iterator[str]:
    margin = " " * min(block.indent, columns // 3)
    if block.kind == "heading":
        yield style.paint(fit(plain(block.text)), "bold")
    elif block.kind == "rule":
        yield style.paint("-" * min(40, columns), "dim")
    elif block.kind == "code":
        for line in block.text.split("\n"):
            parts = code_within(fit(line), columns - len(margin) - 4) if block.mark in _CODE else [fit(line)]
            yield from (f"{margin}    {style.paint(part, 'cyan')}" for part in parts)
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
    rows = [[fit(" ".join(plain(cell).split())) if cell else "" for cell in row] for row in block.rows]
    widths = [max(map(width, filter(None, cells)), default=0) for cells in zip(*rows, strict=True)]
    widths = _narrowed(widths, columns - 2 * (len(widths) - 1))
    for number, row in enumerate(rows):
        filled = max((column for column, cell in enumerate(row, 1) if cell), default=0)
        cells = [folded(cell.split(" "), " ", room) for cell, room in zip(row[:filled], widths, strict=False)]
        for parts in [*zip_longest(*cells, fillvalue="")] or [()]:
            line = "  ".join(map(pad, parts, widths)).rstrip()
            yield style.paint(line, "bold") if number == 0 else line
        if number == 0:
            yield style.paint("  ".join("-" * room for room in widths), "dim")


def _narrowed(widths: list[int], room: int) -> list[int]:
    """Widths of columns that take no more room, the widest made as wide as each other; none below the least."""
    cap, high = _LEAST_CELL, max(widths)
    if sum(widths) <= room or high <= cap:
        return widths
    while cap < high:
        middle = (cap + high + 1) // 2
        cap, high = (middle, high) if sum(min(one, middle) for one in widths) <= room else (cap, middle - 1)
    narrowed = [min(one, cap) for one in widths]
    left = max(room - sum(narrowed), 0)
    for column in [column for column, one in enumerate(widths) if one > cap][::-1][:left]:
        narrowed[column] += 1
    return narrowed
