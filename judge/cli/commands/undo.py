"""`judge undo`: take back what was done last."""

from judge.cli.clock import moment
from judge.cli.invocation import Invocation
from judge.cli.terminal import say
from judge.messages import N_
from judge.practice.acts import undo
from judge.reports.eventlines import event_line


def run(invocation: Invocation) -> int:
    """Exit code 0."""
    style, is_redo = invocation.style, invocation.arguments.has("--redo")
    event = undo(invocation.root, moment(), is_redo=is_redo)
    line = event_line(event, style)
    if is_redo:
        say(style.say("counts again: {event}", event=line))
    else:
        say(style.say("taken back: {event}", event=line))
        say(style.paint(style.translate(N_("judge undo once more goes further back, judge undo --redo lets it count again")), "dim"))
    return 0
