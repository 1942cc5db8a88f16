"""The list of problems: one line each, as much as the screen has columns for."""

from collections.abc import Iterator, Sequence

from judge.catalog import ListedProblem, ProblemState, count_states
from judge.reports.style import Style
from judge.reports.visible import cut, pad, printable, width
from judge.tagnames import level_name, tag_name

_MARKS = {ProblemState.ACCEPTED: ("AC", "green"), ProblemState.TRIED: ("..", "yellow"), ProblemState.NEW: ("  ", "dim")}

#: columns of titles and levels at most, and what tags must have to be shown
_TITLE, _LEVEL, _LEAST_TAGS = 40, 16, 8


def render_list(rows: Sequence[ListedProblem], total: int, style: Style) -> Iterator[str]:
    """The lines, and a last one that counts; `total` are all problems of the workspace."""
    ids = max((width(row.id) for row in rows), default=0)
    levels = {level: cut(printable(level_name(level, style.language).encode()), _LEVEL) for level in {row.level for row in rows}}
    level_columns = max(map(width, levels.values()), default=0)
    room = max(8, style.columns - 2 - ids - level_columns - 6)
    titles = min(_TITLE, room, max((width(row.title) for row in rows), default=0))
    left = room - titles - 2
    marks = {state: style.paint(mark, colour) for state, (mark, colour) in _MARKS.items()}
    padded = {level: f"  {style.level(level, pad(shown, level_columns))}" if level_columns else "" for level, shown in levels.items()}
    topics = {tags: _topics(tags, left, style) for tags in {row.tags for row in rows}}
    for row in rows:
        last = f"  {style.paint(cut(printable(row.trouble.encode()), max(left, _LEAST_TAGS)), 'red')}" if row.trouble else topics[row.tags]
        number = style.paint(pad(row.id, ids), "bold")
        yield f"{marks[row.state]}  {number}  {pad(cut(row.title, titles), titles)}{padded[row.level]}{last}".rstrip()
    counts = dict(count_states(rows))
    yield style.paint(
        style.say(
            "{shown} of {total} problems; accepted (AC): {accepted}, begun (..): {tried}",
            shown=len(rows), total=total, accepted=counts[ProblemState.ACCEPTED], tried=counts[ProblemState.TRIED],
        ),
        "dim",
    )  # fmt: skip
    if not total:
        yield style.say("no problem is here yet: judge init adds the kit's, judge fetch 1000 brings others")


def _topics(tags: tuple[str, ...], columns: int, style: Style) -> str:
    if not tags or columns < _LEAST_TAGS:
        return ""
    names = [printable(tag_name(tag, style.language).encode()) for tag in tags]
    shown = ", ".join(names)
    while width(shown) > columns and len(names) > 1:  # those that have room, whole
        names.pop()
        shown = f"{', '.join(names)}, …"
    return f"  {style.paint(cut(shown, columns), 'dim')}"
