"""Runs out of the log, a page at a time."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from judge.history.events import ANSWER, ATTEMPT, RUN, new_event
from judge.history.log import History
from judge.history.runrows import RunFilter, RunRow, find_run, find_runs, has_attempts

BASE = datetime(2026, 1, 1, tzinfo=UTC)


def fill(history: History, kinds: list[str]) -> None:
    at = [BASE + timedelta(minutes=number) for number in range(len(kinds))]
    history.record(
        new_event(kind, f"{number % 3}", {"verdict": "AC" if number % 2 else "WA"}, at=at[number], offset=0, key=f"{number}")
        for number, kind in enumerate(kinds)
    )


def test_pages_have_every_run_once(tmp_path: Path) -> None:
    with History(tmp_path / "history.db") as history:
        fill(history, [RUN, ANSWER, ATTEMPT] * 40)
        seen, before = [], 0
        while True:
            rows, before = find_runs(history, RunFilter(), 7, before)
            seen += [row.key for row in rows]
            if not before:
                break
        assert seen == [str(number) for number in reversed(range(120)) if number % 3 != 1]


@pytest.mark.full
def test_a_long_log_is_searched_in_parts(tmp_path: Path) -> None:
    """Between two runs lie more answers than one page looks at: the page is empty, and says where to go on."""
    with History(tmp_path / "history.db") as history:
        fill(history, [RUN, *[ANSWER] * 100_200])
        rows, rest = find_runs(history, RunFilter(), 50)
        assert rows == [] and rest > 1
        rows, rest = find_runs(history, RunFilter(), 50, rest)
        assert [row.key for row in rows] == ["0"] and rest == 0


def test_filters(tmp_path: Path) -> None:
    with History(tmp_path / "history.db") as history:
        fill(history, [RUN, ATTEMPT] * 6)
        assert {row.problem for row in find_runs(history, RunFilter(problem="1"), 50)[0]} == {"1"}
        assert {row.verdict for row in find_runs(history, RunFilter(verdict="AC"), 50)[0]} == {"AC"}
        assert {row.is_elsewhere for row in find_runs(history, RunFilter(where="elsewhere"), 50)[0]} == {True}
        assert has_attempts(history) and find_run(history, "3") is not None and find_run(history, "x") is None


def test_what_another_program_wrote_is_no_trouble(tmp_path: Path) -> None:
    payload = {"verdict": 7, "cases": "many", "right": None, "cpu_s": "quick", "memory_mib": [1], "source": None}
    with History(tmp_path / "history.db") as history:
        history.record([new_event(RUN, "1", payload, at=BASE, offset=0)])
        ((row,), rest) = find_runs(history, RunFilter(), 5)
    assert (row.verdict, row.score, row.cpu_s, row.memory_mib, row.source, rest) == ("7", "", None, None, "", 0)


@pytest.mark.parametrize(("payload", "score"), [({"right": 3, "cases": 5}, "3/5"), ({"right": 0, "cases": 0}, ""), ({}, "")])
def test_no_cases_are_no_score(payload: dict[str, int], score: str) -> None:
    """As of what did not compile."""
    assert RunRow(1, "key", 0.0, 0, problem="1", payload=payload, is_elsewhere=False).score == score
