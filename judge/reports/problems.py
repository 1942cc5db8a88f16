"""The list of problems: one line each, as much as the screen has columns for."""

from collections.abc import Iterator, Sequence

from judge.catalog import Row, State, count_states
from judge.reports.style import Style
from judge.reports.visible import cut, pad, printable, width
from judge.tagnames import level_name, tag_name

_MARKS = {State.ACCEPTED: ("AC", "green"), State.TRIED: ("..", "yellow"), State.NEW: ("  ", "dim")}

#: columns of titles and levels at most, and what tags must have to be shown
_TITLE, _LEVEL, _LEAST_TAGS = 40, 16, 8


def render_list(rows: Sequence[Row], total: int, style: Style) -> Iterator[str]:
    """The lines, and a last one that counts; `total` are all problems of the workspace."""
    ids = max((width(row.id) for row in rows), default=0)
    levels = [cut(printable(level_name(row.level, style.language).encode()), _LEVEL) for row in rows]
    level_columns = max(map(width, levels), default=0)
    room = max(8, style.columns - 2 - ids - level_columns - 6)
    titles = min(_TITLE, room, max((width(row.title) for row in rows), default=0))
    for row, level in zip(rows, levels, strict=True):
        mark, colour = _MARKS[row.state]
        tags = ", ".join(tag_name(tag, style.language) for tag in row.tags)
        left = room - titles - 2
        line = f"{style.paint(mark, colour)}  {style.paint(pad(row.id, ids), 'bold')}  {pad(cut(row.title, titles), titles)}"
        line += f"  {pad(level, level_columns)}" if level_columns else ""
        if row.trouble:
            line += "  " + style.paint(cut(printable(row.trouble.encode()), max(left, _LEAST_TAGS)), "red")
        elif tags and left >= _LEAST_TAGS:
            line += "  " + style.paint(cut(printable(tags.encode()), left), "dim")
        yield line.rstrip()
    counts = dict(count_states(rows))
    yield style.paint(
        style.say(
            "{shown} of {total} problems; accepted (AC): {accepted}, begun (..): {tried}",
            shown=len(rows), total=total, accepted=counts[State.ACCEPTED], tried=counts[State.TRIED],
        ),
        "dim",
    )  # fmt: skip
