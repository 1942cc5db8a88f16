"""The input of a case below its verdict, where it is short enough to be read."""

from collections.abc import Iterator

from judge.messages import N_
from judge.model import CaseResult
from judge.reports.style import Style
from judge.reports.visible import pad, visible, width

#: an input is shown up to so many lines and bytes
_MOST_INPUT_LINES, _MOST_INPUT_BYTES = 6, 400

#: what stands before all that explains a case
INDENT = " " * 6


def input_lines(result: CaseResult, style: Style) -> Iterator[str]:
    """The input of a case that failed, where it is short enough to be read."""
    if not result.is_failure or result.said or not has_short_input(result, style):
        return
    label = f"{style.translate(N_('input'))}  "
    for line in result.case.input.read_bytes().splitlines():
        yield f"{INDENT}{pad(label, _input_columns(style))}{visible(line)}"
        label = ""


def has_short_input(result: CaseResult, style: Style) -> bool:
    """Whether the input of a case is shown with its verdict."""
    path = result.case.input
    if path.stat().st_size > _MOST_INPUT_BYTES:
        return False
    lines = path.read_bytes().splitlines()
    room = style.columns - len(INDENT) - _input_columns(style)
    return 0 < len(lines) <= _MOST_INPUT_LINES and all(width(visible(line)) <= room for line in lines)


def _input_columns(style: Style) -> int:
    """Where the values of a difference on one of the first lines begin, below which an input stands."""
    labels = [style.translate(N_("expected")), style.translate(N_("found"))]
    return width(style.say("line {number}", number=1)) + 2 + max(map(width, labels)) + 2
