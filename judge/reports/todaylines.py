"""The screen of the day as lines, and as JSON."""

from collections.abc import Iterator
from typing import Any

from judge.forgetting import AGAIN
from judge.history.days import DAY_S, date_of, weekday_of
from judge.keywords import GUESSED
from judge.messages import N_, command_line
from judge.practice.rules.dayitems import ItemKind, ItemStatus, Today, TodayItem
from judge.practice.rules.minutes import Basis
from judge.reports.ratings import NAMES
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.reports.visible import cut, pad, width
from judge.tagnames import level_name, tag_name

WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
_MARKS = {
    ItemStatus.DONE: ("v", "green"), ItemStatus.BEGUN: ("..", "yellow"), ItemStatus.OPEN: ("", ""), ItemStatus.SKIPPED: ("-", "dim"),
}  # fmt: skip
#: columns: of titles and ids at most, of titles at least, of what is said beside them at least and at most, of a cut topic at least
_TITLE, _ID, _LEAST_TITLE, _ABOUT, _MOST_ABOUT, _LEAST_TOPIC = 30, 16, 12, 28, 36, 8

#: what is said where nothing is left that the learner did not try
NOTHING_NEW = N_("nothing new is here: judge init adds the kit's, judge fetch 1000 brings others")

#: what reviews that wait may take of a week's minutes, so that they can be done beside those to come
_WEEK_SHARE = 0.5


def today_lines(today: Today, style: Style, *, is_testing: bool = False) -> Iterator[str]:
    """The screen, at most as wide as the terminal; `is_testing`: a mock test is running, and what is next stands in its line."""
    yield from day_lines(today, style)
    if today.items:
        yield ""
        yield from item_lines(today, style)
    remarks = remark_lines(today, style)
    if remarks:
        yield ""
    yield from remarks  # what is longer than the terminal goes on below
    following = next((item for item in today.items if item.status in (ItemStatus.OPEN, ItemStatus.BEGUN)), None)
    yield ""
    if is_testing:
        return
    if following is None:
        yield nothing_left(today, style)
    else:
        if 0 < today.budget <= today.minutes:
            yield enough_line(today, style)
        yield style.say("next: {command}", command=style.paint(command_of(following), "bold"))


def enough_line(today: Today, style: Style) -> str:
    """That the minutes of the day are done, whatever of the list is not."""
    return style.say("the {budget} min of today are done: what is left can wait", budget=today.budget)


def nothing_left(today: Today, style: Style) -> str:
    """Why nothing is to be done any more, and what can be done."""
    if any(one.status is ItemStatus.DONE for one in today.items):
        if today.left:
            return style.say("All of the list is done; {left} min are left: judge today --more fills them", left=today.left)
        return style.say("All done. judge today --more has more.")
    if today.is_put_off:
        words = N_("All of the list is put off until tomorrow. judge today --more has others.")
        return style.translate(words) if today.has_more else style.say("All of the list is put off until tomorrow.")
    if not today.budget:
        return style.say("A day off, by your plan. judge today --more has something.")
    return style.say("Nothing today.") if today.is_out_of_new else style.say("Nothing today. judge today --more has something.")


def day_lines(today: Today, style: Style) -> Iterator[str]:
    """The day, its goal and how much of it is done, in one line or two."""
    date = style.say("{date} ({weekday})", date=date_of(today.day)[5:], weekday=style.translate(WEEKDAYS[weekday_of(today.day)]))
    minutes = style.say("goal {budget} min, done {minutes} min", budget=today.budget, minutes=today.minutes)
    days = style.say("this week {week}/{goal} days, last 30: {month}", week=today.week, goal=today.goal, month=today.month)
    if today.streak:
        days += ", " + style.say("streak {days} (freezes {freezes})", days=today.streak.days, freezes=today.streak.freezes)
    head = f"{style.paint(date, 'bold')}  {minutes}"
    one_line = width(f"{date}  {minutes}  {days}") <= style.columns
    yield f"{head}  {style.paint(days, 'dim')}" if one_line else head
    if not one_line:
        yield style.paint(cut(days, style.columns), "dim")


def command_of(one: TodayItem) -> str:
    """What to type to go on with an item."""
    item = one.item
    if item.kind is ItemKind.QUIZ:
        return f"judge quiz -n {item.questions}"
    if one.item.kind is ItemKind.FIX and one.broken:
        return command_line("diff", item.id, "-c", one.broken)
    if one.is_bare and item.kind is not ItemKind.NEW:
        return command_line("recall", item.id)
    if one.status is ItemStatus.BEGUN:
        return command_line("run", item.id)
    return command_line("show", item.id) if item.kind is ItemKind.NEW else command_line("new", item.id, "--again")


def item_lines(today: Today, style: Style) -> Iterator[str]:
    """A line for each item."""
    kinds = [style.translate(one.item.kind.value) for one in today.items]
    titles = [item_title(one, style) for one in today.items]
    times = [item_minutes(one, style) for one in today.items]
    longest, kind_columns, time_columns = (max(map(width, texts), default=0) for texts in (titles, kinds, times))
    beside = min(_MOST_ABOUT, max([_ABOUT, *(width(", ".join(_state(one, style))) for one in today.items)]))
    ids = min(_ID, max((width(one.item.id) for one in today.items), default=0))
    for number, (one, kind, title, minutes) in enumerate(zip(today.items, kinds, titles, times, strict=True), 1):
        mark, colour = _MARKS[one.status]
        left = f"{number:2} {pad(mark, 2)} {pad(kind, kind_columns)}  {pad(cut(one.item.id, ids), ids)}"
        room = max(_LEAST_TITLE, min(_TITLE, longest, style.columns - width(left) - time_columns - 6 - beside))
        line = f"{left}  {pad(cut(title, room), room)}  {' ' * (time_columns - width(minutes))}{minutes}"
        rest = style.columns - width(line) - 2
        about = _about_within(one, style, rest)
        shown = style.paint(line, colour) if colour else line
        coloured = style.dim_but_level(about, one.level, level_name(one.level, style.language))
        yield f"{shown}  {coloured}".rstrip() if rest > 5 and about else shown.rstrip()


def _is_by_level(one: TodayItem) -> bool:
    return one.item.kind is not ItemKind.QUIZ and one.basis == Basis.LEVEL.value and not one.took


def item_minutes(one: TodayItem, style: Style) -> str:
    """How long an item takes, or took; what the level alone says begins with `~`."""
    return ("~" if _is_by_level(one) else "") + style.say("{minutes} min", minutes=one.took or one.item.minutes)


def item_title(one: TodayItem, style: Style) -> str:
    """What an item is called."""
    if one.item.kind is ItemKind.QUIZ:
        return style.say("{count} questions", count=one.item.questions)
    return title_of(one.names, style.language)


def item_about(one: TodayItem, style: Style) -> str:
    """What is said of an item beside its title: how well it is known, its level, its topics."""
    return ", ".join([*_state(one, style), *(tag_name(tag, style.language) for tag in one.tags[:2])])


def _about_within(one: TodayItem, style: Style, columns: int) -> str:
    """As much of it as has place; of a topic more than its first letters, or nothing."""
    state, shown = ", ".join(_state(one, style)), cut(item_about(one, style), columns)
    if not state or width(shown) >= min(width(item_about(one, style)), width(state) + _LEAST_TOPIC):
        return shown
    whole = [", ".join(_state(one, style)[:count]) for count in range(len(_state(one, style)), 0, -1)]
    return next((text for text in whole if width(text) <= columns), cut(whole[-1], columns))


def _state(one: TodayItem, style: Style) -> list[str]:
    """How well an item is known, and its level: what is to have its place whatever the title is."""
    parts = []
    is_review = one.item.kind in (ItemKind.REVIEW, ItemKind.WAKE)
    if one.whole and one.status is not ItemStatus.DONE:
        parts.append(style.say("of {minutes} min", minutes=one.whole))
    if one.status is ItemStatus.DONE and one.rating:
        parts.append(style.translate(NAMES[one.rating]))
    elif one.item.kind is ItemKind.FIX and one.broken:
        parts.append(style.say("breaks on {case}", case=one.broken))
    elif one.item.kind is ItemKind.WAKE:
        parts.append(style.say("recall {share:.0%} ({month})", share=one.known, month=date_of(int(one.last // DAY_S))[:7]))
    elif is_review and one.rating == AGAIN:
        parts.append(style.say("failed the last time, round {number}", number=one.rounds + 1))
    elif is_review:
        parts.append(style.say("recall {share:.0%}, round {number}", share=one.known, number=one.rounds + 1))
    if one.level:
        parts.append(level_name(one.level, style.language))
    return parts


def remark_lines(today: Today, style: Style) -> list[str]:
    """What is said below the list, each line as long as it is."""
    lines = []
    for topic in today.weak:
        name = tag_name(topic.tag, style.language)
        lines.append(style.say("weak: {topic}, {failed} of the last {seen} failed", topic=name, failed=topic.failed, seen=topic.seen))
    if today.waiting and today.waiting_minutes <= _WEEK_SHARE * today.week_minutes:
        lines.append(_waiting_line(today, style))
    elif today.waiting:  # a number that cannot be done helps nobody
        lines.append(style.say("more reviews wait than a week holds: those that are nearly forgotten come first, each day as many as fit"))
    if today.broken:
        lines.append(style.say("{count} more solutions are broken, as judge stress found: judge today --more", count=today.broken))
    if any(map(_is_by_level, today.items)):
        lines.append(style.say("~ min: by level, until there are three times of yours at that tier"))
    if today.asleep:
        lines.append(style.say("{count} problems that you solved sleep: judge wake shows them", count=today.asleep))
    if today.is_out_of_new:
        lines.append(style.say(NOTHING_NEW))
        if today.absent:
            lines.append(style.say("{count} problems that you solved are not here: judge fetch brings them", count=today.absent))
    for problem, easier in today.leeches:
        words = N_("{id} rests after three failed rounds: read a solution, then judge recall {id}")
        if easier:
            words = N_("{id} rests after three failed rounds: {easier} is easier; then judge recall {id}")
        lines.append(style.say(words, id=problem, easier=easier))
    if today.exam == today.day:
        lines.append(style.say("the exam is today: good luck"))
    elif today.exam:
        lines.append(style.say("{days} days until the exam on {date}", days=today.exam - today.day, date=date_of(today.exam)))
    if today.ahead:
        lines.append(style.say("the log goes on until {date}, after today: was the clock set back?", date=date_of(today.ahead)))
    return lines


def _waiting_line(today: Today, style: Style) -> str:
    """How many reviews wait, and how many a day are done in time: within a week, or before an exam that is nearer."""
    if today.waiting == 1:
        return style.say("one more review waits: {id}", id=today.first_waiting)
    days, words = today.practice_days, N_("{count} more reviews wait: {each} a day does them within a week")
    if 0 < today.exam - today.day < days:
        days, words = today.exam - today.day, N_("{count} more reviews wait: {each} a day does them before the exam")
    return style.say(words, count=today.waiting, each=-(-today.waiting // days))


def today_json(today: Today, language: str) -> dict[str, Any]:
    """The same as JSON, with titles in this language."""
    return {
        "day": date_of(today.day),
        "budget": today.budget,
        "minutes": today.minutes,
        "week": today.week,
        "goal": today.goal,
        "month": today.month,
        "streak": today.streak._asdict() if today.streak else None,
        "items": [_item_json(one, language) for one in today.items],
        "waiting": today.waiting,
        "asleep": today.asleep,
        "broken": today.broken,
        "weak": [topic._asdict() for topic in today.weak],
        "leeches": today.leeches,
        "exam": date_of(today.exam) if today.exam else None, "out_of_new": today.is_out_of_new, "absent": today.absent,
    }  # fmt: skip


def _item_json(one: TodayItem, language: str) -> dict[str, Any]:
    item = one.item
    return {
        "kind": item.kind.value, "id": item.id, "title": title_of(one.names, language), "level": one.level.removeprefix(GUESSED),
        "is_guess": one.is_guess, "tags": one.tags,
        "minutes": item.minutes, "took": one.took, "questions": item.questions, "status": one.status.value, "rounds": one.rounds,
        "known": round(one.known, 3), "minutes_from": one.basis, "whole": one.whole or item.minutes, "rating": NAMES[one.rating],
        "broken": one.broken, "command": command_of(one),
    }  # fmt: skip
