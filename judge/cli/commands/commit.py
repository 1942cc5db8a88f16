"""`judge commit`: a solved problem into the learner's git repository, and the table of solved problems in their README."""

from judge.cli.clock import day_here
from judge.cli.invocation import Invocation
from judge.cli.terminal import say, shown_path
from judge.errors import UsageError
from judge.practice.committing import Table, commit_solution, write_solved
from judge.practice.planfile import read_plan
from judge.reports.style import Style

_MESSAGE = "[{level}] {id} {title} ({language}, {runs})"


def run(invocation: Invocation) -> int:
    """Exit code 0 when something was written or committed."""
    arguments, style, workspace = invocation.arguments, invocation.style, invocation.workspace
    if arguments.has("--readme"):
        _tell_table(write_solved(workspace, day_here(), style), style)
        return 0
    if not read_plan(workspace.root, workspace.cache).has_commits:
        raise UsageError("committing is off: judge config commit on allows it")
    template = arguments.text("--message", _MESSAGE)
    committed = commit_solution(invocation.one_problem(), workspace, day_here(), style, template=template)
    if committed.table:
        _tell_table(committed.table, style)
    if committed.message:
        say(style.say("committed: {message}", message=committed.message))
    else:
        say(style.say("nothing changed since the last commit"))
    return 0


def _tell_table(table: Table, style: Style) -> None:
    say(style.say("{count} solved problems in the table of {path}", count=table.problems, path=shown_path(table.path)))
