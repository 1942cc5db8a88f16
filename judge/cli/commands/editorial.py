"""`judge editorial`: how a problem is solved, by its package; the round counts as forgotten."""

from collections.abc import Iterator
from pathlib import Path

from judge.cli.clock import moment
from judge.cli.invocation import Invocation
from judge.cli.terminal import say, shown_path
from judge.history.events import EDITORIAL
from judge.practice.acts import act
from judge.reports.prose import render_blocks
from judge.reports.style import Style
from judge.reports.visible import printable
from judge.store.solutiontext import find_editorial


def run(invocation: Invocation) -> int:
    """Exit code 0, and 1 when the package has none; that is told and not written down."""
    style, problem, is_elsewhere = invocation.style, invocation.one_problem(), invocation.arguments.has("--elsewhere")
    invocation.refuse_in_mock(problem.id)
    path = None if is_elsewhere else find_editorial(problem.folder, style.language)
    if path is None and not is_elsewhere:
        say(style.say("{id} came without one; when you read it elsewhere: judge editorial {id} --elsewhere", id=problem.id))
        return 1
    act(invocation.root, problem.id, EDITORIAL, moment())
    if path is not None:
        say(style.paint(shown_path(path), "dim"))
        for line in ("", *_lines(path, style), ""):
            say(line)
    say(style.say("written down: {id} comes again soon; try it from memory then", id=problem.id))
    return 0


def _lines(path: Path, style: Style) -> Iterator[str]:
    """A text as a page, a source as it is."""
    if path.suffix != ".md":
        yield from map(printable, path.read_bytes().splitlines())
        return
    for _, lines in render_blocks(path.read_text("utf-8", "replace"), style):
        yield from lines
