"""`judge hint`: one thing more about a problem each time."""

from judge.cli.clock import moment
from judge.cli.invocation import Invocation
from judge.cli.terminal import say
from judge.history.events import HINT
from judge.practice.acts import act, next_hint
from judge.practice.hints import hints_for
from judge.reports.prose import render_blocks


def run(invocation: Invocation) -> int:
    """Exit code 0, and 1 when there is no further hint."""
    style, problem, now = invocation.style, invocation.one_problem(), moment()
    invocation.refuse_in_mock(problem.id)
    hints = hints_for(problem, invocation.workspace, style)
    level = next_hint(invocation.root, problem.id, now)
    if level > len(hints):
        say(style.say("that was all: judge editorial {id} shows how it is solved", id=problem.id))
        return 1
    act(invocation.root, problem.id, HINT, now, level=level)
    text = style.say("hint {level} of {count}: {hint}", level=level, count=len(hints), hint=hints[level - 1])
    for _, lines in render_blocks(text, style):
        for line in lines:
            say(line)
    return 0
