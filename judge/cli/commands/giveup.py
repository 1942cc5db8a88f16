"""`judge give-up`: leave a problem for today."""

from judge.cli.clock import moment
from judge.cli.invocation import Invocation
from judge.cli.runlog import note_lines
from judge.cli.terminal import say
from judge.history.events import GIVE_UP
from judge.practice.acts import act
from judge.practice.noting import begin_note
from judge.reports.ratings import round_line
from judge.store.solutiontext import find_editorial


def run(invocation: Invocation) -> int:
    """Exit code 0."""
    style, problem = invocation.style, invocation.one_problem()
    outcome = act(invocation.root, problem.id, GIVE_UP, moment())
    if outcome.round is None:
        say(style.say("{id} was done today, or is not due: nothing to give up", id=problem.id))
        return 0
    say(round_line(outcome, style))
    path = begin_note(invocation.root, problem, outcome.round, style)
    if path:
        for line in note_lines(path, problem.id, invocation.root, style):
            say(line)
    if find_editorial(problem.folder, style.language):
        say(style.say("how it is solved: judge editorial {id}", id=problem.id))
    return 0
