"""`judge sleep`: let problems rest, for good or until a day; without a problem, what rests."""

from judge.cli.clock import moment
from judge.cli.daywords import day_after
from judge.cli.invocation import Document, Invocation
from judge.cli.sleepchoice import choice_of
from judge.cli.terminal import say
from judge.errors import UsageError
from judge.history.days import date_of
from judge.practice.dayplan import Survey, survey
from judge.practice.rules.brief import FOR_GOOD
from judge.practice.sleeping import put_to_sleep, sleepers, to_sleep
from judge.reports.titles import title_of
from judge.reports.visible import pad, width


def run(invocation: Invocation) -> int | Document:
    """Exit code 0; 1 when nothing that was meant was awake."""
    arguments, style, root, now = invocation.arguments, invocation.style, invocation.root, moment()
    until = _day(arguments.text("--until"), now.day) if arguments.has("--until") else 0
    choice, found = choice_of(invocation), survey(root, now, is_fresh=True)
    if choice.is_empty:
        return _show(invocation, found)
    ids = to_sleep(found, choice)
    put_to_sleep(root, ids, now, until)
    if invocation.is_json:
        return Document({"asleep": ids, "until": date_of(until) if until else None}, 0 if ids else 1)
    if not ids:
        say(style.say("nothing of that is awake"))
    elif until:
        say(style.say("asleep until {date}: {count}", date=date_of(until), count=len(ids)))
    else:
        say(style.say("asleep until judge wake: {count}", count=len(ids)))
    return 0 if ids else 1


def _show(invocation: Invocation, found: Survey) -> int | Document:
    style, rows = invocation.style, sleepers(found.state.briefs, found.state.day)
    if invocation.is_json:
        return Document({"sleeping": [{"id": id_, "until": None if until == FOR_GOOD else date_of(until)} for id_, until in rows]})
    if not rows:
        say(style.say("you put nothing to sleep; judge wake shows what sleeps of your archive"))
    titles = {id_: title_of(found.entries[id_].names if id_ in found.entries else {}, style.language) for id_, _ in rows}
    ids, room = max(map(width, titles), default=0), max(map(width, titles.values()), default=0)
    for id_, until in rows:
        when = style.say("until judge wake") if until == FOR_GOOD else style.say("until {date}", date=date_of(until))
        say(f"{style.paint(pad(id_, ids), 'bold')}  {pad(titles[id_], room)}  {style.paint(when, 'dim')}")
    return 0


def _day(text: str, today: int) -> int:
    day = day_after(text, today)
    if day is None:
        raise UsageError("--until must be tomorrow, a date like 2026-12-20, or 3d and 2w, not {value}", value=text)
    if day <= today:
        raise UsageError("--until {date} is over", date=text)
    return day
