"""Statistics as lines of a terminal, and as JSON."""

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from typing import Any

from judge.history.days import date_of
from judge.messages import N_
from judge.practice.rules.mistakes import CAUSES
from judge.practice.rules.statisticsrows import MOST_ROUNDS, Statistics, TopicRow
from judge.reports.levelgrid import level_lines
from judge.reports.style import Style
from judge.reports.todaylines import WEEKDAYS
from judge.reports.visible import cut, pad, printable, width
from judge.tagnames import level_name, tag_name

#: how much was done on a day; the last one elsewhere
SQUARES = "-.:=#o"
_BAR, _TOPICS, _NAME = 30, 10, 24


def stats_lines(found: Statistics, style: Style) -> Iterator[str]:
    """Everything, below each other; no line wider than the screen."""
    yield style.say(
        "active days: {days}, hours: {hours:.1f}, judged runs: {judged}, answers: {answers}",
        days=found.days, hours=found.minutes / 60, judged=found.judged, answers=found.answers,
    )  # fmt: skip
    there = found.elsewhere
    if there.submissions:
        yield style.say("{submissions} submissions on {days} days were judged elsewhere", submissions=there.submissions, days=there.days)
    parts: list[tuple[str, Callable[[Statistics, Style], Iterator[str]]]] = [
        (style.say("the last 26 weeks: - nothing, . : = # from 0, 15, 45, 90 minutes, o elsewhere"), _calendar),
        (style.say("retention"), _retention), (style.say("reviews due in the next days"), _forecast),
        (style.say("solved of those that are here, by level"), _levels), (style.say("topics"), _topics),
        (style.say("rounds a problem"), _rounds), (style.say("minutes of a first acceptance, median by level"), _pace),
        (style.say("what failed"), _failures), (style.say("topics, elsewhere"), _topics_elsewhere),
        (style.say("what failed elsewhere"), _failures_elsewhere),
    ]  # fmt: skip
    for title, lines in parts:
        shown = list(lines(found, style))
        if shown:
            yield ""
            yield style.paint(title, "bold")
            yield from (line if lines is _levels else cut(line.rstrip(), style.columns) for line in shown)


def stats_json(found: Statistics) -> dict[str, Any]:
    """The same as JSON."""
    document = found._asdict()
    document["day"] = date_of(found.day)
    document["retention"] = found.retention._asdict()
    document["levels"] = [row._asdict() for row in found.levels]
    document["topics"] = [row._asdict() for row in found.topics]
    document["pace"] = {tier: {"minutes": round(minutes, 1), "count": count} for tier, (minutes, count) in found.pace.items()}
    document["failures"], document["causes"] = dict(found.failures), dict(found.causes)
    there = found.elsewhere
    topics = [row._asdict() for row in there.topics]
    document["elsewhere"] = {**there._asdict(), "topics": topics, "failures": dict(there.failures)}
    return document


def _calendar(found: Statistics, style: Style) -> Iterator[str]:
    names = [style.translate(name) for name in WEEKDAYS]
    columns = max(map(width, names))
    yield " " * (columns + 1) + _months(found)
    for weekday, name in enumerate(names):
        yield f"{pad(name, columns)} " + "".join(" " if week[weekday] < 0 else SQUARES[week[weekday]] for week in found.calendar)


def _months(found: Statistics) -> str:
    first = found.day - sum(level >= 0 for level in found.calendar[-1]) + 1 - 7 * (len(found.calendar) - 1)
    return month_line(first, len(found.calendar))


def month_line(first: int, weeks: int) -> str:
    """The number of each month above its first whole week, `first` being the day that the first of so many weeks begins with.

    A month of which there is one week alone has no room beside the next, and no number.
    """
    months = [date_of(first + 7 * week)[5:7].lstrip("0") for week in range(weeks)]
    begun = [week for week, month in enumerate(months) if week == 0 or month != months[week - 1]]
    line = ""
    for week, following in zip_longest(begun, begun[1:], fillvalue=weeks + 2):
        if following - week > len(months[week]):
            line = line.ljust(week) + months[week]
    return line


def _retention(found: Statistics, style: Style) -> Iterator[str]:
    one = found.retention
    if not one.counted:
        yield style.say("nothing was reviewed on a later day yet")
        return
    yield style.say(
        "{kept} of {counted} reviews succeeded: {share:.0%}; FSRS expected {expected:.0%}, the aim is {aim:.0%}",
        kept=one.kept, counted=one.counted, share=one.kept / one.counted, expected=one.predicted / one.counted, aim=one.aim,
    )  # fmt: skip


def _forecast(found: Statistics, style: Style) -> Iterator[str]:
    """Up to the last day that has any."""
    days = max((number for number, count in enumerate(found.forecast, 1) if count), default=0)
    if days:
        yield from _bars([(date_of(found.day + number)[5:], count) for number, count in enumerate(found.forecast[:days])])


def _levels(found: Statistics, style: Style) -> Iterator[str]:
    return level_lines(found.levels, style) if any(any(row.solved) for row in found.levels) else iter(())


def _topics(found: Statistics, style: Style) -> Iterator[str]:
    return _topic_rows(found.topics, style)


def _topics_elsewhere(found: Statistics, style: Style) -> Iterator[str]:
    return _topic_rows(found.elsewhere.topics, style, columns_shown=found.elsewhere.columns_shown)


def _failures_elsewhere(found: Statistics, style: Style) -> Iterator[str]:
    if found.elsewhere.failures:
        yield ", ".join(f"{name} {count}" for name, count in found.elsewhere.failures)


def _topic_rows(rows: Sequence[TopicRow], style: Style, *, columns_shown: int = 4) -> Iterator[str]:
    """A table of topics, of which the first so many columns are shown."""
    if not rows:
        return
    heads = [style.translate(name) for name in (N_("problems"), N_("first try"), N_("failed"), N_("min"))][:columns_shown]
    columns = [max(8, width(head)) for head in heads]
    yield " " * _NAME + "".join(" " * (size + 2 - width(head)) + head for head, size in zip(heads, columns, strict=True))
    for row in rows[:_TOPICS]:
        share = f"{row.first_tries / row.run:.0%}" if row.run else "-"
        cells = (f"{row.problems}", share, f"{row.failed}/{row.rounds}", f"{row.minutes:.0f}")
        name = pad(cut(tag_name(row.tag, style.language), _NAME), _NAME)
        yield name + "".join(f"{cell:>{size + 2}}" for cell, size in zip(cells, columns, strict=False))


def _rounds(found: Statistics, style: Style) -> Iterator[str]:
    if any(found.rounds):
        names = [f"{number}" if number < MOST_ROUNDS else f"{number}+" for number in range(1, MOST_ROUNDS + 1)]
        yield from _bars(list(zip(names, found.rounds, strict=True)))


def _pace(found: Statistics, style: Style) -> Iterator[str]:
    for tier, (minutes, count) in found.pace.items():
        name = level_name(tier, style.language) if tier else style.say("no level")
        yield f"{pad(name, 12)} {minutes:5.0f}  " + style.say("(problems: {count})", count=count)


def _failures(found: Statistics, style: Style) -> Iterator[str]:
    if found.failures:
        yield from _bars(found.failures)
    for cause, count in found.causes:
        yield f"{count:4}  {style.translate(CAUSES[cause]) if cause in CAUSES else printable(cause.encode())}"


def _bars(rows: Sequence[tuple[str, int]]) -> Iterator[str]:
    most = max(max(count for _, count in rows), 1)
    names = max(width(name) for name, _ in rows)
    for name, count in rows:
        yield f"{pad(name, names)} {count:4}  {'#' * (-(-_BAR * count // max(most, _BAR)))}"
