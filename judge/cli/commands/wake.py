"""`judge wake`: have problems again that sleep; how many a day come by themselves; what sleeps at all."""

from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation
from judge.cli.sleepchoice import choice_of
from judge.cli.terminal import say
from judge.errors import UsageError
from judge.practice.archiveview import archive_overview
from judge.practice.dayplan import Survey, plan_anew, survey
from judge.practice.rules.overview import Overview
from judge.practice.sleeping import set_pace, to_wake, wake
from judge.reports.archivelines import NamedProblem, archive_json, archive_lines
from judge.reports.style import Style

#: problems a day at most
_MOST = 20


def run(invocation: Invocation) -> int | Document:
    """Exit code 0; 1 when nothing that was meant sleeps."""
    arguments, style, root, now = invocation.arguments, invocation.style, invocation.root, moment()
    if arguments.has("--pace"):
        set_pace(root, _pace(arguments.text("--pace")), now)
        plan_anew(root, now)
    choice = choice_of(invocation)
    found = survey(root, now, is_fresh=True)
    if choice.is_empty:
        return _show(invocation, found)
    ids = to_wake(found, choice)
    wake(root, ids, now)
    if ids:
        plan_anew(root, now)
    if invocation.is_json:
        return Document({"woken": ids}, 0 if ids else 1)
    if not ids:
        say(style.say("nothing of that sleeps"))
        return 1
    say(style.say("awake: {count}; judge today has them, with --more where its list was begun", count=len(ids)))
    return 0


def _show(invocation: Invocation, found: Survey) -> int | Document:
    seen = archive_overview(found)
    if invocation.is_json:
        return Document(archive_json(seen))
    show_overview(seen, found, invocation.style)
    return 0


def show_overview(seen: Overview, found: Survey, style: Style) -> None:
    """Print the screen of what was solved."""
    first = {id_: NamedProblem(found.entries[id_].names, *found.facts.labels[id_]) for id_, _ in seen.first}
    for line in archive_lines(seen, first, style):
        say(line)


def _pace(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) <= _MOST:
        return int(text)
    raise UsageError("--pace must be a number of problems a day, 0 to {most}, not {value}", most=_MOST, value=text)
