"""`judge today`: what to do today."""

from pathlib import Path

from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import say, talk, tell_rescued
from judge.coach.kept import item_of_day
from judge.coach.moment import Moment
from judge.coach.today import Line, Today, add, look, survey
from judge.days import day_of, parse_date
from judge.errors import UsageError
from judge.events import EXAM, SKIP
from judge.practice.items import QUIZ
from judge.reports.ratings import NAMES
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.reports.today import ItemLine, TodayScreen, today_json, today_lines
from judge.store.root import history_in


def run(invocation: Invocation) -> int | Document:
    """Exit code 0."""
    arguments, style, root, now = invocation.arguments, invocation.style, invocation.root, moment()
    if arguments.has("--exam"):
        _set_exam(arguments.text("--exam"), root, now)
    minutes = arguments.whole("--minutes", 1) if arguments.has("--minutes") else 0
    found = look(root, now, minutes)
    if arguments.has("--skip"):
        found = _skip(arguments.texts("--skip"), found, root, now)
    if arguments.has("--more"):
        found = add(survey(root, now, is_fresh=True), minutes, is_more=True)
    screen = _screen(found, style, is_hiding=found.is_hiding or arguments.has("--hide"))
    _tell_troubles(found, style)
    if invocation.is_json:
        return Document(today_json(screen))
    for line in today_lines(screen, style):
        say(line)
    return 0


def _set_exam(text: str, root: Path, now: Moment) -> None:
    day = 0
    if text != "off":
        try:
            day = parse_date(text)
        except ValueError:
            raise UsageError("--exam must be a date like 2026-12-20, or off, not {value}", value=text) from None
        if day < day_of(now.seconds, now.offset):
            raise UsageError("the exam on {date} is over", date=text)
    from judge.coach.diary import Diary

    with Diary(history_in(root)) as diary:
        diary.note(now, EXAM, "exam", {"day": day})


def _skip(numbers: tuple[str, ...], found: Today, root: Path, now: Moment) -> Today:
    items = []
    for text in numbers:
        if not (text.isascii() and text.isdigit() and 0 < int(text) <= len(found.lines)):
            raise UsageError("--skip must be a number of today's list, 1 to {most}, not {value}", most=len(found.lines), value=text)
        items.append(found.lines[int(text) - 1].item)
    from judge.coach.diary import Diary

    with Diary(history_in(root)) as diary:
        for item in items:
            diary.note(now, SKIP, item_of_day(found.day), {"item": item.id or QUIZ})
    return look(root, now)


def _tell_troubles(found: Today, style: Style) -> None:
    tell_rescued(found.rescued, style)
    if found.unknown:
        names = ", ".join(found.unknown[:5]) + (" ..." if len(found.unknown) > 5 else "")
        talk(style.say("plan.toml: not here: {names} (judge fetch {first} may bring it)", names=names, first=found.unknown[0]))
    if found.trouble:
        talk(style.say("this list could not be written down and may change: {problem}", problem=found.trouble))


def _screen(found: Today, style: Style, *, is_hiding: bool) -> TodayScreen:
    return TodayScreen(
        day=found.day, budget=found.budget, minutes=round(found.seconds / 60), week=found.week, goal=found.goal, month=found.month,
        streak=found.streak,
        items=tuple(_item(line, style, is_hiding=is_hiding and not line.brief.is_accepted) for line in found.lines),
        waiting=found.waiting, weak=found.weak, leeches=found.leeches, exam=found.exam,
    )  # fmt: skip


def _item(line: Line, style: Style, *, is_hiding: bool) -> ItemLine:
    kind, id_, minutes, count = line.item
    level, tags = ("", ()) if is_hiding else (line.level, line.tags)
    rating = NAMES[line.brief.rating]
    title = title_of(line.names, style.language)
    return ItemLine(
        kind, id_, title, level, tags, minutes=minutes, questions=count, status=line.status, rounds=line.brief.rounds, known=line.known,
        rating=rating, is_guess=line.is_guess,
    )  # fmt: skip
