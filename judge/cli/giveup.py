"""`judge give-up`: leave a problem for today."""

from judge.cli.arguments import Arguments
from judge.cli.clock import moment
from judge.cli.place import one_problem, open_workspace
from judge.cli.terminal import say
from judge.cli.written import note_line
from judge.history.events import GIVE_UP
from judge.practice.acts import act
from judge.practice.noting import begin_note
from judge.reports.ratings import round_line
from judge.reports.style import Style


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0."""
    workspace = open_workspace(arguments)
    problem = one_problem(arguments, workspace)
    outcome = act(workspace.root, problem.id, GIVE_UP, moment())
    if outcome.round is None:
        say(style.say("{id} was done today, or is not due: nothing to give up", id=problem.id))
        return 0
    say(round_line(problem.id, outcome, style))
    path = begin_note(workspace.root, problem, outcome.round, style)
    if path:
        say(note_line(path, problem.id, style))
    return 0
