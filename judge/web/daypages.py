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
from judge.practice.mockcourse import running
from judge.practice.rules.dayitems import ItemKind, ItemStatus
from judge.practice.rules.mistakes import CAUSES, NoteEntry
from judge.practice.rules.years import YearDays, years_of
from judge.practice.wrongnotes import all_entries, set_fields
from judge.reports.mocklines import running_line
from judge.reports.statspage import stats_sections
from judge.reports.titles import title_of
from judge.reports.todaylines import WEEKDAYS, item_about, item_minutes, item_title, remark_lines
from judge.reports.yearcalendar import month_weeks
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
    """A year, where its months begin, and how many of its days count."""

    year: int
    days: tuple[DaySquare, ...]
    months: tuple[tuple[int, int], ...]
    active: int


class ShownNote(NamedTuple):
    """An entry of a note; cause and sentence are written into a problem's last one alone."""

    entry: NoteEntry
    title: str
    is_last: bool


def today_page(turn: Turn) -> Response:
    """What to do today."""
    root, now, style = turn.front.root, turn.now, turn.style
    found = shown(look_again(root, now) or look(root, now), now, is_hiding=False)
    items = [(one, item_title(one, style), item_about(one, style), item_minutes(one, style)) for one in found.items]
    date = style.say("{date} ({weekday})", date=date_of(found.day)[5:], weekday=style.translate(WEEKDAYS[weekday_of(found.day)]))
    mock = running(root)
    mock_line = running_line(mock, now.seconds, style) if mock else ""
    return show(
        turn, "today.html", here="today", today=found, items=items, date=date, remarks=remark_lines(found, style), kinds=ItemKind,
        statuses=ItemStatus, mock_line=mock_line,
    )  # fmt: skip


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
    last = {entry.problem: entry for entry in entries}
    rows = [
        ShownNote(one, title_of(turn.front.packages.names(one.problem), turn.style.language), one is last[one.problem])
        for one in sorted(entries, key=lambda one: one.date, reverse=True)
        if not wanted or one.cause == wanted
    ]
    return show(
        turn, "wrong.html", here="wrong", notes=rows, counts=counts.most_common(), causes=CAUSES, wanted=wanted, tags=tags.most_common(8)
    )


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
        title=turn.style.say("Practice until {date}", date=date_of(found.day)), date=date_of(found.day),
        years=[year_calendar(one) for one in years_of(known.state.days, now.day)],
    )  # fmt: skip


def year_calendar(one: YearDays) -> YearCalendar:
    """A year, drawn."""
    squares = []
    for at, level in enumerate(one.levels):
        week, weekday = divmod(at + one.weekday, 7)
        if level >= 0:
            squares.append(DaySquare(week * _STEP, weekday * _STEP, level, date_of(parse_date(f"{one.year:04}-01-01") + at)))
    months = tuple((week * _STEP, month) for month, week in month_weeks(one))
    return YearCalendar(one.year, tuple(squares), months, one.active)


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
