"""`judge hint`: one thing more about a problem each time."""

from judge.cli.clock import moment
from judge.cli.invocation import Invocation
from judge.cli.terminal import say
from judge.history.events import HINT
from judge.messages import N_
from judge.practice.acts import act, next_hint
from judge.practice.hints import hints_for, weight_of
from judge.reports.prose import render_blocks
from judge.store.solutiontext import find_editorial


def run(invocation: Invocation) -> int:
    """Exit code 0, and 1 when there is no further hint."""
    style, problem, now = invocation.style, invocation.one_problem(), moment()
    invocation.refuse_in_mock(problem.id)
    hints = hints_for(problem, invocation.workspace, style)
    level = next_hint(invocation.root, problem.id, now)
    if level > len(hints):
        words = N_("that was all: judge editorial {id} shows how it is solved")
        if not find_editorial(problem.folder, style.language):
            words = N_("that was all, and it came without a solution: judge give-up {id} ends the round")
        say(style.say(words, id=problem.id))
        return 1
    act(invocation.root, problem.id, HINT, now, level=weight_of(level, problem, invocation.workspace, style))
    text = style.say("hint {level} of {count}: {hint}", level=level, count=len(hints), hint=hints[level - 1])
    for _, lines in render_blocks(text, style):
        for line in lines:
            say(line)
    return 0
