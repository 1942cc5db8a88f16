"""`judge today`: what to do today."""

from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation
from judge.cli.runningmock import mock_line
from judge.cli.terminal import say, talk, tell_rescued
from judge.errors import UsageError
from judge.history.days import Moment, parse_date
from judge.practice.daycache import look_again, shown, with_what_is_written
from judge.practice.rules.dayitems import ItemStatus, Today
from judge.reports.style import Style
from judge.reports.todaylines import today_json, today_lines
from judge.store.root import history_in


def run(invocation: Invocation) -> int | Document:
    """Exit code 0."""
    arguments, style, root, now = invocation.arguments, invocation.style, invocation.root, moment()
    if arguments.has("--exam"):
        _set_exam(arguments.text("--exam"), root, now)
    found = shown(with_what_is_written(_look(arguments, root, now), root), now, is_hiding=arguments.has("--hide"))
    _tell_troubles(found, style)
    if invocation.is_json:
        return Document(today_json(found, style.language))
    testing = mock_line(root, now, style)
    for line in today_lines(found, style, is_testing=bool(testing)):
        say(line)
    if testing:
        say(testing)
    return 0


def _look(arguments: Arguments, root: Path, now: Moment) -> Today:
    minutes = arguments.whole("--minutes", 1) if arguments.has("--minutes") else 0
    found = look_again(root, now)
    if found is not None and not (minutes or arguments.has("--skip") or arguments.has("--more")):
        return found
    from judge.practice.dayplan import add, look, survey

    found = found or look(root, now, minutes)
    if minutes and minutes != found.budget and found.items and not arguments.has("--more"):
        if any(one.status not in (ItemStatus.OPEN, ItemStatus.SKIPPED) for one in found.items):
            raise UsageError("today's list is begun and stays: judge today --more --minutes {minutes} adds to it", minutes=minutes)
        found = add(survey(root, now, is_fresh=True), minutes, is_anew=True)
    if arguments.has("--skip"):
        _skip(arguments.texts("--skip"), found, root, now)
        found = look(root, now)
    return add(survey(root, now, is_fresh=True), minutes, is_more=True) if arguments.has("--more") else found


def _set_exam(text: str, root: Path, now: Moment) -> None:
    day = 0
    if text != "off":
        try:
            day = parse_date(text)
        except ValueError:
            raise UsageError("--exam must be a date like 2026-12-20, or off, not {value}", value=text) from None
        if day < now.day:
            raise UsageError("the exam on {date} is over", date=text)
    from judge.history.events import EXAM, EXAM_SUBJECT
    from judge.history.recorder import Recorder

    with Recorder(history_in(root), now) as recorder:
        recorder.note(EXAM, EXAM_SUBJECT, {"day": day})


def _skip(numbers: tuple[str, ...], found: Today, root: Path, now: Moment) -> None:
    items = []
    for text in numbers:
        if not (text.isascii() and text.isdigit() and 0 < int(text) <= len(found.items)):
            raise UsageError("--skip must be a number of today's list, 1 to {most}, not {value}", most=len(found.items), value=text)
        items.append(found.items[int(text) - 1].item)
    from judge.history.events import SKIP, SLEEP, day_subject
    from judge.history.recorder import Recorder

    with Recorder(history_in(root), now) as recorder:
        for item in items:
            if item.id:
                recorder.note(SLEEP, item.id, {"until": found.day + 1})
            else:
                recorder.note(SKIP, day_subject(found.day), {"item": item.key})


def _tell_troubles(found: Today, style: Style) -> None:
    tell_rescued(found.rescued, style)
    if found.unknown:
        names = ", ".join(found.unknown[:5]) + (" ..." if len(found.unknown) > 5 else "")
        talk(style.say("plan.toml: not here: {names} (judge fetch {first} may bring it)", names=names, first=found.unknown[0]))
    if found.trouble is not None:
        why = found.trouble.render(style.translate)
        talk(style.say("this list could not be written down and may change: {problem}", problem=why))
