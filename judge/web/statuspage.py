"""The status list: all runs and attempts, the newest first, filtered; as many rows of the log are looked at as a moment allows."""

from collections import Counter
from typing import Any, NamedTuple
from urllib.parse import urlencode

from starlette.responses import Response

from judge.history.log import History
from judge.history.runrows import RunFilter, RunRow, find_runs
from judge.languages import LANGUAGES, language_named
from judge.model import Verdict
from judge.reports.titles import title_of
from judge.store.root import history_in
from judge.web.views import Turn, show

#: accepted runs that tell what somebody writes in
_LAST = 50

#: rows of a page
_ROWS = 50


class StatusRow(NamedTuple):
    """A run as the list shows it."""

    run: RunRow
    title: str
    verdict: Verdict | None
    language: str


def status_page(turn: Turn) -> Response:
    """The page."""
    return show(turn, "status.html", here="status", languages=LANGUAGES, **_found(turn))


def status_rows_page(turn: Turn) -> Response:
    """Rows alone."""
    return show(turn, "statusrows.html", **_found(turn))


def submissions_of(turn: Turn, problem: str, count: int) -> list[StatusRow]:
    """The newest about one problem."""
    return _rows(turn, RunFilter(problem=problem), count, 0)[0]


def usual_language(turn: Turn) -> str:
    """What the last accepted solutions are mostly written in; empty where there are none."""
    path = history_in(turn.front.root)
    if not path.exists():
        return ""
    with History(path) as history:
        found, _ = find_runs(history, RunFilter(verdict="AC", where="here"), _LAST)
    return Counter(run.language for run in found).most_common(1)[0][0] if found else ""


def submissions_page(turn: Turn) -> Response:
    """The newest about one problem, alone."""
    return show(turn, "submissions.html", submissions=submissions_of(turn, turn.place("id"), 8))


def _found(turn: Turn) -> dict[str, Any]:  # Any: what a template shows
    wanted = RunFilter(
        problem=turn.asked("problem"), verdict=turn.asked("verdict"), language=turn.asked("language"), where=turn.asked("where")
    )
    rows, rest = _rows(turn, wanted, _ROWS, turn.number("before"))
    asked = wanted._asdict()
    told = {name: value for name, value in asked.items() if value}
    return {
        "rows": rows, "asked": asked, "older": urlencode({**told, "before": rest}) if rest else "", "verdicts": list(Verdict),
        "before": turn.number("before"), "again": urlencode(told),
    }  # fmt: skip


def _rows(turn: Turn, wanted: RunFilter, count: int, before: int) -> tuple[list[StatusRow], int]:
    path = history_in(turn.front.root)
    if not path.exists():
        return [], 0
    with History(path) as history:
        runs, rest = find_runs(history, wanted, count, before)
    return [status_row(one, title_of(turn.front.packages.names(one.problem), turn.style.language)) for one in runs], rest


def status_row(run: RunRow, title: str) -> StatusRow:
    """The row of a run."""
    language = language_named(run.language)
    return StatusRow(run, title, Verdict.__members__.get(run.verdict), language.name if language else run.language)
