"""`judge give-up`: leave a problem for today."""

from judge.cli.clock import moment
from judge.cli.invocation import Invocation
from judge.cli.runlog import note_line, outcome_line
from judge.cli.terminal import say
from judge.coach.acts import act
from judge.coach.noting import begin_note
from judge.events import GIVE_UP
from judge.reports.titles import title_of


def run(invocation: Invocation) -> int:
    """Exit code 0."""
    style, problem = invocation.style, invocation.one_problem()
    outcome = act(invocation.root, problem.id, GIVE_UP, moment(), {})
    if outcome.round is None:
        say(style.say("{id} was done today, or is not due: nothing to give up", id=problem.id))
        return 0
    say(outcome_line(problem.id, outcome, style))
    path = begin_note(invocation.root, problem.id, title_of(problem.names, style.language), outcome.round, source=None, style=style)
    if path:
        say(note_line(path, problem.id, style))
    return 0
