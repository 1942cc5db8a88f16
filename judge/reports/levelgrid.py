"""Solved problems by level: lines for a terminal, and squares for a picture."""

from collections.abc import Iterator, Sequence

from judge.keywords import STEPS
from judge.practice.rules.levelrows import LevelRow
from judge.reports.style import Style
from judge.reports.visible import pad, width
from judge.tagnames import level_name

#: columns of a step at least, `12/34`, and the blanks before the longest
_LEAST_COLUMNS, _BLANKS = 7, 2

#: pixels of a square with its gap, of the names before them, of a digit of the sum behind and of the gap before that
CELL, NAMES, _DIGIT, _GAP = 13, 80, 6, 6


def level_lines(rows: Sequence[LevelRow], style: Style) -> Iterator[str]:
    """A line for each tier: solved of all that are here, and the same by step."""
    names = {row.tier: _name(row, style) for row in rows}
    columns = max(map(width, names.values()), default=0)
    longest = max((len(_share(*both)) for row in rows for both in [_sums(row), *zip(row.solved, row.here, strict=True)]), default=0)
    room = max(_LEAST_COLUMNS, longest + _BLANKS)
    yield " " * (columns + room) + "".join(f"{step:>{room}}" for step in STEPS)
    for row in rows:
        name = style.level(row.tier, pad(names[row.tier], columns))
        shares = [_sums(row), *(zip(row.solved, row.here, strict=True) if row.tier else ())]
        cells = [(_share(solved, here), _cell(solved, here, row.tier, style)) for solved, here in shares]
        yield name + "".join(" " * (room - len(plain)) + cell for plain, cell in cells)


def squares_width(rows: Sequence[LevelRow]) -> int:
    """Pixels that the squares of all steps take, with what stands beside them."""
    return NAMES + len(STEPS) * CELL + _GAP + _DIGIT * max((len(_share(*_sums(row))) for row in rows), default=0)


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
        yield f'<text x="{NAMES + len(STEPS) * CELL + _GAP}" y="{y + CELL - 3}">{sum(row.solved)}/{sum(row.here)}</text>'


def _name(row: LevelRow, style: Style) -> str:
    return level_name(row.tier, style.language) if row.tier else style.say("no level")


def _sums(row: LevelRow) -> tuple[int, int]:
    return sum(row.solved), sum(row.here)


def _share(solved: int, here: int) -> str:
    return f"{solved}/{here}" if here else "-"


def _cell(solved: int, here: int, tier: str, style: Style) -> str:
    text = _share(solved, here)
    return style.level(tier, text) if solved else style.paint(text, "dim")
