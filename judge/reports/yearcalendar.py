"""All years as heat maps: lines for a terminal, and an SVG for a README."""

from collections.abc import Iterator, Sequence

from judge.history.days import date_of, parse_date
from judge.practice.rules.levelrows import LevelRow
from judge.practice.rules.years import YearDays
from judge.reports.levelgrid import CELL, level_squares
from judge.reports.statslines import SQUARES
from judge.reports.style import Style
from judge.reports.todaylines import WEEKDAYS
from judge.reports.visible import pad, width

#: how the squares look where there is colour
_LOOKS = ("dim", "green", "green", "green", "green", "blue")

#: pixels of a square with its gap, and of what stands left of the squares and above them
_CELL, _LEFT, _TOP = 13, 34, 34

#: pixels of the words above the levels
_LEVELS_TOP = 24

_COLOURS = ("#ebedf0", "#9be9a8", "#40c463", "#30a14e", "#216e39", "#a8c7fa")
_DARK = ("#22272e", "#0e4429", "#006d32", "#26a641", "#39d353", "#2f4a75")


def year_lines(years: Sequence[YearDays], style: Style) -> Iterator[str]:
    """A map for each year, a column a week, at most as wide as 60 columns."""
    names = [style.translate(name) for name in WEEKDAYS]
    columns = max(map(width, names))
    yield style.say("every year: - nothing, . : = # from 0, 15, 45, 90 minutes")
    if any(one.elsewhere for one in years):
        yield style.say("o: judged elsewhere")
    for one in years:
        yield ""
        yield style.paint(_title(one, style), "bold")
        if not one.active and not one.elsewhere:  # nothing but dashes
            continue
        yield " " * (columns + 1) + _months(one)
        for weekday, name in enumerate(names):
            yield f"{pad(name, columns)} {_row(one, weekday, style)}".rstrip()


def years_svg(years: Sequence[YearDays], levels: Sequence[LevelRow], style: Style) -> str:
    """The same and what is solved of each level as a picture, in the reader's light or dark colours, with nothing from elsewhere."""
    band = 7 * _CELL + _TOP
    height = band * len(years) + _LEVELS_TOP + CELL * len(levels) + 4
    rules = "".join(f".l{level}{{fill:{colour}}}" for level, colour in enumerate(_COLOURS))
    dark = "".join(f".l{level}{{fill:{colour}}}" for level, colour in enumerate(_DARK))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_LEFT + 54 * _CELL}" height="{height}" role="img">',
        f"<style>text{{font:11px sans-serif;fill:#57606a}}{rules}@media(prefers-color-scheme:dark){{text{{fill:#8b949e}}{dark}}}</style>",
    ]
    for number, one in enumerate(years):
        top = number * band
        parts.append(f'<text x="{_LEFT}" y="{top + 14}">{_title(one, style)}</text>')
        for month, week in month_weeks(one):
            parts.append(f'<text x="{_LEFT + week * _CELL}" y="{top + 29}">{month}</text>')
        for at, level in enumerate(one.levels):
            week, weekday = divmod(at + one.weekday, 7)
            if level >= 0:
                x, y = _LEFT + week * _CELL, top + _TOP + weekday * _CELL
                parts.append(f'<rect class="l{level}" x="{x}" y="{y}" width="{_CELL - 2}" height="{_CELL - 2}" rx="2"/>')
    top = band * len(years)
    said = style.say("solved of those that are here, by level")
    parts += [f'<text x="0" y="{top + 14}">{said}</text>', *level_squares(levels, style, top + _LEVELS_TOP)]
    return "\n".join([*parts, "</svg>", ""])


def _title(one: YearDays, style: Style) -> str:
    said = style.say("{year}: active days {days}, hours {hours:.1f}", year=one.year, days=one.active, hours=one.minutes / 60)
    return said + (style.say("; elsewhere: {days}", days=one.elsewhere) if one.elsewhere else "")


def _row(one: YearDays, weekday: int, style: Style) -> str:
    cells = []
    for at in range(weekday - one.weekday, len(one.levels), 7):
        level = one.levels[at] if at >= 0 else -1
        cells.append(" " if level < 0 else style.paint(SQUARES[level], _LOOKS[level]))
    return "".join(cells)


def _months(one: YearDays) -> str:
    line = ""
    for month, week in month_weeks(one):
        line = line.ljust(week) + str(month)
    return line


def month_weeks(one: YearDays) -> list[tuple[int, int]]:
    """Each month that has begun, with the column of its first day."""
    first = parse_date(f"{one.year}-01-01")
    starts = [at for at, level in enumerate(one.levels) if level >= 0 and date_of(first + at).endswith("-01")]
    return [(month, (at + one.weekday) // 7) for month, at in enumerate(starts, 1)]
