"""`judge rate`: another rating for a problem's last round."""

from judge.cli.arguments import Arguments
from judge.cli.clock import moment
from judge.cli.place import open_workspace
from judge.cli.terminal import say
from judge.errors import UsageError
from judge.forgetting import RATINGS
from judge.practice.acts import rate
from judge.reports.ratings import round_line
from judge.reports.style import Style


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0."""
    if len(arguments.words) != 2 or arguments.words[1].lower() not in RATINGS:
        raise UsageError("judge rate wants a problem and again, hard, good or easy: judge rate 1000 hard")
    workspace = open_workspace(arguments)
    problem = workspace.problem(arguments.words[0]).id
    outcome = rate(workspace.root, problem, arguments.words[1].lower(), moment())
    say(round_line(problem, outcome, style))
    return 0
