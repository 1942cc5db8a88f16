"""Two texts side by side, a line beside a line, around the first difference."""

from collections.abc import Iterator

from judge.messages import N_
from judge.reports.style import Style
from judge.reports.visible import cut, cut_pair, pad, visible, width

#: lines shown before the first difference, and in all
_BEFORE, _LINES = 6, 24

#: no column is narrower
_LEAST_COLUMNS = 12

#: what stands between lines that differ, or only in blanks at their ends
_DIFFERS, _IN_BLANKS, _SAME = "≠", "~", " "


def render_side_by_side(expected: bytes, found: bytes, style: Style) -> Iterator[str]:
    """The lines of both from a little before the first difference on; `≠` marks those that differ."""
    left, right = _lines(expected), _lines(found)
    first = next((at for at, (one, other) in enumerate(zip(left, right, strict=False)) if one.rstrip() != other.rstrip()), None)
    if first is None:
        first = next((at for at, (one, other) in enumerate(zip(left, right, strict=False)) if one != other), min(len(left), len(right)))
    start = max(0, first - _BEFORE)
    stop = min(max(len(left), len(right)), start + _LINES)
    number_columns = len(str(stop))
    columns = max(_LEAST_COLUMNS, (style.columns - number_columns - 6) // 2)
    heads = [pad(style.translate(text), columns) for text in (N_("expected"), N_("found"))]
    yield style.paint(f"{' ' * number_columns}  {heads[0]}   {heads[1]}".rstrip(), "bold")
    if start:
        yield style.paint(f"{' ' * number_columns}  " + style.say("... {count} equal lines", count=start), "dim")
    for at in range(start, stop):
        one, other = (lines[at] if at < len(lines) else None for lines in (left, right))
        yield f"{style.paint(f'{at + 1:>{number_columns}}', 'dim')}  {_pair(one, other, columns, style)}".rstrip()
    rest = max(len(left), len(right)) - stop
    if rest:
        yield style.paint(f"{' ' * number_columns}  " + style.say("... {count} more lines", count=rest), "dim")


def _lines(text: bytes) -> list[bytes]:
    return text.removesuffix(b"\n").split(b"\n") if text else []


def _pair(one: bytes | None, other: bytes | None, room: int, style: Style) -> str:
    """Two lines in columns of this width, and between them how they differ; None is no line."""
    missing = style.translate(N_("(no such line)"))
    if one is None or other is None:
        texts = [missing if line is None else cut(visible(line[: 4 * room]), room) for line in (one, other)]
        mark = _DIFFERS
    elif one == other:
        texts = [cut(visible(one[: 4 * room]), room)] * 2
        mark = _SAME
    else:
        first, second, _ = cut_pair(one, other, room)
        texts = [first, second]
        mark = _IN_BLANKS if one.rstrip() == other.rstrip() else _DIFFERS
    colours = ("green", "red") if mark == _DIFFERS else ("yellow", "yellow") if mark == _IN_BLANKS else ("", "")
    shown = [style.paint(text, colour) if colour else text for text, colour in zip(texts, colours, strict=True)]
    gap = " " * (room - width(texts[0]))
    return f"{shown[0]}{gap} {style.paint(mark, 'yellow')} {shown[1]}"
