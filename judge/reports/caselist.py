"""Test cases on a screen: a line each, or one of them whole."""

from collections.abc import Iterator, Sequence

from judge.messages import N_
from judge.model import Problem, TestCase
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.reports.visible import pad, visible, width

#: lines of a file that are shown
_LINES = 200


def render_cases(problem: Problem, sizes: Sequence[tuple[TestCase, int, int | None]], style: Style) -> Iterator[str]:
    """A line for each case with the bytes of its input and its answer."""
    yield style.paint(f"{problem.id} {title_of(problem.names, style.language)}", "bold")
    columns = max((width(case.name) for case, _, _ in sizes), default=0)
    for case, given, answer in sizes:
        said = style.say("input {size}", size=_size(given))
        more = style.say("answer {size}", size=_size(answer)) if answer is not None else style.paint(style.say("no answer"), "yellow")
        yield f"  {pad(case.name, columns)}  {said}, {more}"
    yield style.paint(style.say("{count} cases; one of them whole: judge cases {id} NAME", count=len(sizes), id=problem.id), "dim")


def render_case(case: TestCase, content: bytes, answer: bytes | None, style: Style) -> Iterator[str]:
    """Input and answer, invisible characters made visible."""
    for heading, lines in ((N_("{name}: input"), content), (N_("{name}: answer"), answer)):
        if lines is None:
            continue
        yield style.paint(style.say(heading, name=case.name), "bold")
        shown = lines.removesuffix(b"\n").split(b"\n")
        yield from (f"    {visible(line)}" for line in shown[:_LINES])
        if len(shown) > _LINES:
            yield style.paint("    " + style.say("... {count} more lines", count=len(shown) - _LINES), "dim")


def _size(count: int) -> str:
    return f"{count} B" if count < 10_000 else f"{count / 1024:.0f} KiB" if count < 10 << 20 else f"{count / 1048576:.0f} MiB"
