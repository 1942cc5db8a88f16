"""Solved problems by level: lines for a terminal, and squares for a picture."""

from collections.abc import Iterator, Sequence

from judge.keywords import STEPS
from judge.practice.rules.levelrows import LevelRow
from judge.reports.style import Style
from judge.reports.visible import pad, width
from judge.tagnames import level_name

#: columns of a step, `12/34`
_COLUMNS = 7

#: pixels of a square with its gap, of the names before them and of the sum behind
CELL, NAMES, _SUM = 13, 80, 48

#: pixels that the squares of all steps take, with what stands beside them
GRID_WIDTH = NAMES + len(STEPS) * CELL + _SUM


def level_lines(rows: Sequence[LevelRow], style: Style) -> Iterator[str]:
    """A line for each tier: solved of all that are here, and the same by step."""
    names = {row.tier: _name(row, style) for row in rows}
    columns = max(map(width, names.values()), default=0)
    yield " " * (columns + _COLUMNS) + "".join(f"{step:>{_COLUMNS}}" for step in STEPS)
    for row in rows:
        name = style.level(row.tier, pad(names[row.tier], columns))
        cells = "".join(_cell(*both, row.tier, style) for both in zip(row.solved, row.here, strict=True)) if row.tier else ""
        yield f"{name}{_cell(sum(row.solved), sum(row.here), row.tier, style)}{cells}"


def level_squares(rows: Sequence[LevelRow], style: Style, top: int) -> Iterator[str]:
    """The same as parts of an SVG from `top` pixels on, a square for each step, the stronger the more of its problems are solved."""
    from html import escape

    for number, row in enumerate(rows):
        y = top + number * CELL
        yield f'<text x="0" y="{y + CELL - 3}">{escape(_name(row, style))}</text>'
        for step, (solved, here) in enumerate(zip(row.solved, row.here, strict=True)):
            if row.tier:
                x, level = NAMES + step * CELL, 1 + 3 * solved // here if solved else 0
                title = f"<title>{escape(_name(row, style))} {STEPS[step]}: {solved}/{here}</title>"
                yield f'<rect class="l{level}" x="{x}" y="{y}" width="{CELL - 2}" height="{CELL - 2}" rx="2">{title}</rect>'
        yield f'<text x="{NAMES + len(STEPS) * CELL + 6}" y="{y + CELL - 3}">{sum(row.solved)}/{sum(row.here)}</text>'


def _name(row: LevelRow, style: Style) -> str:
    return level_name(row.tier, style.language) if row.tier else style.say("no level")


def _cell(solved: int, here: int, tier: str, style: Style) -> str:
    text = f"{solved}/{here}" if here else "-"
    blanks = " " * (_COLUMNS - len(text))
    return blanks + (style.level(tier, text) if solved else style.paint(text, "dim"))
