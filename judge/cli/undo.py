"""`judge undo`: take back what was done last."""

from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.clock import moment
from judge.cli.terminal import say
from judge.messages import N_
from judge.practice.acts import undo
from judge.reports.eventlines import event_line
from judge.reports.style import Style
from judge.store.root import need_root


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0."""
    root = need_root(Path(arguments.text("--root", ".")).resolve())
    is_redo = arguments.has("--redo")
    event = undo(root, moment(), is_redo=is_redo)
    line = event_line(event, style)
    if is_redo:
        say(style.say("counts again: {event}", event=line))
    else:
        say(style.say("taken back: {event}", event=line))
        say(style.paint(style.translate(N_("judge undo once more goes further back, judge undo --redo lets it count again")), "dim"))
    return 0
