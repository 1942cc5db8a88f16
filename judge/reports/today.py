"""The screen of the day as lines, and as JSON."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from judge.days import date_of, weekday_of
from judge.forgetting import AGAIN
from judge.messages import N_
from judge.practice.activity import Streak
from judge.practice.items import NEW, QUIZ, REVIEW
from judge.practice.topics import Topic
from judge.reports.ratings import NAMES
from judge.reports.style import Style
from judge.reports.visible import cut, pad, width
from judge.tagnames import level_name, tag_name

WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
_KINDS = {REVIEW: N_("review"), NEW: N_("new"), QUIZ: N_("quiz")}
_MARKS = {"done": ("v", "green"), "begun": ("..", "yellow"), "open": ("", ""), "skipped": ("-", "dim")}
_TITLE, _ID, _LEAST_TITLE = 30, 12, 12


class ItemLine(NamedTuple):
    """An item as it is shown: `known` from 0 to 1, `rounds` done so far."""

    kind: str
    id: str
    title: str
    level: str
    tags: tuple[str, ...]
    minutes: int
    questions: int
    status: str
    rounds: int
    known: float
    rating: str
    #: the level is a guess
    is_guess: bool = False


class TodayScreen(NamedTuple):
    """All that the screen shows; minutes and days."""

    day: int
    budget: int
    minutes: int
    week: int
    goal: int
    month: int
    streak: Streak | None
    items: tuple[ItemLine, ...]
    waiting: int
    weak: tuple[Topic, ...]
    leeches: tuple[tuple[str, str], ...]
    exam: int


def today_lines(screen: TodayScreen, style: Style) -> Iterator[str]:
    """The screen, at most as wide as the terminal."""
    date = style.say("{date} ({weekday})", date=date_of(screen.day)[5:], weekday=style.translate(WEEKDAYS[weekday_of(screen.day)]))
    minutes = style.say("goal {budget} min, done {minutes} min", budget=screen.budget, minutes=screen.minutes)
    days = style.say("this week {week}/{goal} days, last 30: {month}", week=screen.week, goal=screen.goal, month=screen.month)
    if screen.streak:
        days += ", " + style.say("streak {days} (freezes {freezes})", days=screen.streak.days, freezes=screen.streak.freezes)
    head = f"{style.paint(date, 'bold')}  {minutes}"
    one_line = width(f"{date}  {minutes}  {days}") <= style.columns
    yield f"{head}  {style.paint(days, 'dim')}" if one_line else head
    if not one_line:
        yield style.paint(cut(days, style.columns), "dim")
    yield ""
    yield from _item_lines(screen, style)
    yield from (line for line in _remarks(screen, style))
    following = next((item for item in screen.items if item.status in ("open", "begun")), None)
    yield ""
    if following is None:
        yield (
            style.say("All done. judge today --more has more.")
            if screen.items
            else style.say("Nothing today. judge today --more has something.")
        )
    else:
        yield style.say("next: {command}", command=style.paint(command_of(following), "bold"))


def command_of(item: ItemLine) -> str:
    """What to type to go on with an item."""
    if item.kind == QUIZ:
        return f"judge quiz -n {item.questions}"
    if item.status == "begun":
        return f"judge run {item.id}"
    return f"judge new {item.id} --again" if item.kind == REVIEW else f"judge show {item.id}"


def _item_lines(screen: TodayScreen, style: Style) -> Iterator[str]:
    kinds = {kind: style.translate(name) for kind, name in _KINDS.items()}
    titles = {item: style.say("{count} questions", count=item.questions) if item.kind == QUIZ else item.title for item in screen.items}
    longest = max(map(width, titles.values()), default=0)
    kind_columns = max(map(width, kinds.values()))
    ids = min(_ID, max((width(item.id) for item in screen.items), default=0))
    for number, item in enumerate(screen.items, 1):
        mark, colour = _MARKS[item.status]
        minutes = style.say("{minutes} min", minutes=item.minutes)
        left = f"{number:2} {pad(mark, 2)} {pad(kinds[item.kind], kind_columns)}  {pad(cut(item.id, ids), ids)}"
        room = max(_LEAST_TITLE, min(_TITLE, longest, style.columns - width(left) - 10))
        line = f"{left}  {pad(cut(titles[item], room), room)} {minutes:>7}"
        rest = style.columns - width(line) - 2
        about = _about(item, style)
        shown = style.paint(line, colour) if colour else line
        yield f"{shown}  {style.paint(cut(about, rest), 'dim')}".rstrip() if rest > 5 and about else shown.rstrip()


def _about(item: ItemLine, style: Style) -> str:
    parts = []
    if item.status == "done" and item.rating:
        parts.append(style.translate(item.rating))
    elif item.kind == REVIEW and item.rating == NAMES[AGAIN]:
        parts.append(style.say("failed the last time, round {number}", number=item.rounds + 1))
    elif item.kind == REVIEW:
        parts.append(style.say("recall {share:.0%}, round {number}", share=item.known, number=item.rounds + 1))
    if item.level:
        parts.append(("~" if item.is_guess else "") + level_name(item.level, style.language))
    return ", ".join([*parts, *(tag_name(tag, style.language) for tag in item.tags[:2])])


def _remarks(screen: TodayScreen, style: Style) -> Iterator[str]:
    lines = []
    for topic in screen.weak:
        name = tag_name(topic.tag, style.language)
        lines.append(style.say("weak: {topic}, {failed} of the last {seen} failed", topic=name, failed=topic.failed, seen=topic.seen))
    if screen.waiting:
        a_day = -(-screen.waiting // 7)
        lines.append(style.say("{count} more reviews wait: {each} a day will do this week", count=screen.waiting, each=a_day))
    for problem, easier in screen.leeches:
        words = N_("{id} rests after three failed rounds: read a solution, then judge recall {id}")
        if easier:
            words = N_("{id} rests after three failed rounds: {easier} is easier; then judge recall {id}")
        lines.append(style.say(words, id=problem, easier=easier))
    if screen.exam:
        lines.append(style.say("{days} days until the exam on {date}", days=screen.exam - screen.day, date=date_of(screen.exam)))
    if lines:
        yield ""
    yield from (cut(line, style.columns) for line in lines)


def today_json(screen: TodayScreen) -> dict[str, Any]:
    """The same as JSON."""
    document = screen._asdict()
    document["day"], document["exam"] = date_of(screen.day), date_of(screen.exam) if screen.exam else None
    document["streak"] = screen.streak._asdict() if screen.streak else None
    document["items"] = [{**item._asdict(), "known": round(item.known, 3), "command": command_of(item)} for item in screen.items]
    document["weak"] = [topic._asdict() for topic in screen.weak]
    return document
