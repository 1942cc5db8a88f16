"""The day, wrong-answer notes, statistics, and what a replay found: what the terminal shows, as pages."""

from collections import Counter
from typing import NamedTuple

from starlette.responses import RedirectResponse, Response

from judge.errors import UsageError
from judge.history.days import date_of, parse_date, weekday_of
from judge.history.events import SKIP, SLEEP, day_subject
from judge.history.log import History
from judge.history.recorder import Recorder
from judge.history.runrows import has_attempts
from judge.practice.daycache import look_again, shown
from judge.practice.dayplan import add, look, survey
from judge.practice.gathering import gather_statistics
from judge.practice.rules.activity import Day
from judge.practice.rules.dayitems import ItemKind, ItemStatus
from judge.practice.rules.mistakes import CAUSES
from judge.practice.rules.statistics import ELSEWHERE, day_level
from judge.practice.wrongnotes import all_entries, set_fields
from judge.reports.statspage import stats_sections
from judge.reports.todaylines import WEEKDAYS, item_about, item_minutes, item_title, remark_lines
from judge.store.root import cache_in, history_in
from judge.web.views import Turn, safe, show

#: the side of a day's square in a year's calendar, and the step to the next
_STEP = 12


class DaySquare(NamedTuple):
    """A day of a calendar."""

    x: int
    y: int
    level: int
    date: str


class YearCalendar(NamedTuple):
    """A year, and how many of its days count."""

    year: int
    days: tuple[DaySquare, ...]
    active: int


def today_page(turn: Turn) -> Response:
    """What to do today."""
    root, now, style = turn.front.root, turn.now, turn.style
    found = shown(look_again(root, now) or look(root, now), now, is_hiding=False)
    items = [(one, item_title(one, style), item_about(one, style), item_minutes(one, style)) for one in found.items]
    date = style.say("{date} ({weekday})", date=date_of(found.day)[5:], weekday=style.translate(WEEKDAYS[weekday_of(found.day)]))
    remarks = [line for line in remark_lines(found, style) if line]
    return show(turn, "today.html", here="today", today=found, items=items, date=date, remarks=remarks, kinds=ItemKind, statuses=ItemStatus)


def today_form(turn: Turn) -> Response:
    """Propose as much once more, or put an item off."""
    root, now = turn.front.root, turn.now
    found = look_again(root, now) or look(root, now)
    if turn.form.get("more"):
        add(survey(root, now, is_fresh=True), 0, is_more=True)
    key = turn.form.get("skip", "")
    for one in found.items:
        if key and one.item.key == key:
            with Recorder(history_in(root), now) as recorder:
                if one.item.id:
                    recorder.note(SLEEP, one.item.id, {"until": found.day + 1})
                else:
                    recorder.note(SKIP, day_subject(found.day), {"item": one.item.key})
            break
    return RedirectResponse("/today", 303)


def wrong_page(turn: Turn) -> Response:
    """All notes, by cause."""
    entries = list(all_entries(turn.front.workspace.solutions_folder))
    known = turn.front.packages.by_id()
    wanted = turn.asked("cause")
    counts = Counter(entry.cause for entry in entries)
    tags = Counter(tag for entry in entries if entry.problem in known for tag in known[entry.problem].tags)
    shown_entries = sorted((one for one in entries if not wanted or one.cause == wanted), key=lambda one: one.date, reverse=True)
    return show(
        turn, "wrong.html", here="wrong", entries=shown_entries, counts=counts.most_common(), causes=CAUSES, wanted=wanted,
        names={id_: entry.names for id_, entry in known.items()}, tags=tags.most_common(8),
    )  # fmt: skip


def wrong_form(turn: Turn) -> Response:
    """Write cause and sentence into the last entry of a problem's note."""
    problem = turn.form.get("problem", "")
    if turn.front.workspace.folder_of(problem) is None:
        raise UsageError("there is no problem {id} here", id=problem)
    cause, following = (" ".join(turn.form.get(name, "").split()) for name in ("cause", "next"))
    set_fields(turn.front.workspace.solutions_folder, problem, cause, following)
    return RedirectResponse("/wrong", 303)


def statistics_page(turn: Turn) -> Response:
    """The page of `judge stats --html`, and beside it all years."""
    now = turn.now
    found, _ = gather_statistics(turn.front.root, now)
    known = survey(turn.front.root, now, is_fresh=False)
    return show(
        turn, "statistics.html", here="statistics", sections=safe(stats_sections(found, turn.style)),
        title=turn.style.say("Practice until {date}", date=date_of(found.day)), years=year_calendars(known.state.days, now.day),
        step=_STEP,
    )  # fmt: skip


def year_calendars(days: dict[int, Day], today: int) -> list[YearCalendar]:
    """A calendar for each year in which something was done, the newest first."""
    years = sorted({int(date_of(day)[:4]) for day, found in days.items() if day_level(found) and day <= today}, reverse=True)
    return [_year(year, days, today) for year in years]


def _year(year: int, days: dict[int, Day], today: int) -> YearCalendar:
    first = _first_day(year)
    squares = []
    for day in range(first, min(_first_day(year + 1), today + 1)):
        week = (day - (first - weekday_of(first))) // 7
        squares.append(DaySquare(week * _STEP, weekday_of(day) * _STEP, day_level(days.get(day)), date_of(day)))
    return YearCalendar(year, tuple(squares), sum(0 < square.level < ELSEWHERE for square in squares))


def _first_day(year: int) -> int:
    return parse_date(f"{year:04}-01-01")


def replay_page(turn: Turn) -> Response:
    """Verdicts of elsewhere against those of here, as the last `judge replay` of this history found them; nothing is judged for it."""
    from judge.replay.comparing import Cause, compare
    from judge.replay.keptresults import KeptResults
    from judge.replay.known import plan
    from judge.replay.knownsources import read_history
    from judge.replay.packagecontents import hashes_of, read_packages

    workspace = turn.front.workspace
    path = history_in(turn.front.root)
    known = []
    if path.exists():
        with History(path) as history:
            known = read_history(workspace) if has_attempts(history) else []
    planned = list(plan(known, hashes_of(read_packages(workspace, (one.problem for one in known)))))
    with KeptResults(cache_in(turn.front.root) / "replay" / "results.jsonl") as kept:
        found = compare(planned, kept.found())
    there = sorted({row for row, _ in found.table}, key=lambda one: one.name)
    here = sorted({column for _, column in found.table}, key=lambda one: one.name)
    rows = [row for row in found.rows if row.cause is not None][:500]
    return show(turn, "replay.html", here="status", found=found, there=there, columns=here, rows=rows, causes=Cause, known=len(known))
