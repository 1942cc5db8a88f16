"""`judge editorial`: how a problem is solved, by its package; the round counts as forgotten."""

from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.clock import moment
from judge.cli.place import one_problem, open_workspace, refuse_in_mock, shown_path
from judge.cli.terminal import say
from judge.history.events import EDITORIAL
from judge.model import Problem
from judge.practice.acts import act
from judge.reports.style import Style
from judge.reports.visible import printable


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0, and 1 when the package has none; that is told and not written down."""
    workspace = open_workspace(arguments)
    problem = one_problem(arguments, workspace)
    refuse_in_mock(workspace.root, problem.id)
    path = None if arguments.has("--elsewhere") else _find(problem)
    if path is None and not arguments.has("--elsewhere"):
        say(style.say("{id} came without one; when you read it elsewhere: judge editorial {id} --elsewhere", id=problem.id))
        return 1
    act(workspace.root, problem.id, EDITORIAL, moment())
    if path is not None:
        say(style.paint(shown_path(path), "dim"))
        for line in path.read_bytes().splitlines():
            say(printable(line))
    say(style.say("written down: {id} comes again soon; try it from memory then", id=problem.id))
    return 0


def _find(problem: Problem) -> Path | None:
    """The text of the package about its solution, else its first accepted submission."""
    for folder, pattern in (("solution", "solution*.md"), ("submissions/accepted", "*")):
        found = sorted(path for path in (problem.folder / folder).glob(pattern) if path.is_file())
        if found:
            return found[0]
    return None
