"""Events are taken once, kept in order, and survive what may happen to a file."""

import multiprocessing
import os
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import HistoryError
from judge.history.events import Event
from judge.history.log import History
from tests.conftest import ROOT

AT = datetime(2024, 2, 29, 12, 0, 0, tzinfo=UTC)


def event(key: str, problem: str = "1000", at: datetime = AT) -> Event:
    return Event(key, at, "attempt", problem, {"verdict": "AC", "words": "맞았습니다!!"})


def test_events_come_back_in_the_order_of_their_time(tmp_path: Path) -> None:
    later = event("b", at=AT + timedelta(seconds=1))
    with History(tmp_path / "new" / "history.db") as history:
        assert history.record([later, event("a"), event("c", "2000")]) == 3
        assert [found.key for found in history.events()] == ["a", "c", "b"]
        assert list(history.events("1000")) == [event("a"), later]


def test_many_events_come_back_as_they_are(tmp_path: Path) -> None:
    """More than are read at once."""
    told = [event(f"{number:04}", str(number % 3), AT + timedelta(seconds=number)) for number in range(2500)]
    with History(tmp_path / "history.db") as history:
        history.record(told)
        assert list(history.events()) == told
        assert list(history.events("1")) == told[1::3]
        assert [found for _, found in history.after(7)] == told[7:]
        assert [number for number, _ in history.after(7)] == list(range(8, 2501))
        assert history.newest(1500) == told[:999:-1]
        assert history.subjects() == {"0", "1", "2"}


def test_a_known_key_is_not_taken_again(tmp_path: Path) -> None:
    for expected in (1, 0):
        with History(tmp_path / "history.db") as history:
            assert history.record([event("a")]) == expected
            assert history.keys("attempt") == {"a"}
            assert history.keys("other") == set()


def test_times_are_kept_in_utc(tmp_path: Path) -> None:
    korea = timezone(timedelta(hours=9))
    with History(tmp_path / "history.db") as history:
        history.record([event("a", at=AT.astimezone(korea))])
        (found,) = history.events()
    assert found.at == AT
    assert found.at.utcoffset() == timedelta(0)


@given(st.lists(st.tuples(st.text(max_size=5), st.datetimes(timezones=st.just(UTC)), st.text(max_size=5)), max_size=8))
def test_what_is_recorded_is_found(rows: list[tuple[str, datetime, str]]) -> None:
    events = {key: Event(key, at, "k", problem, {"n": key}) for key, at, problem in reversed(rows) if "\ud800" not in key}
    history = History(Path(":memory:"))
    assert history.record(events.values()) == len(events)
    assert {found.key: found for found in history.events()} == events
    history.close()


def test_all_or_none(tmp_path: Path) -> None:
    bad = Event("b", AT, "attempt", "1", {"x": object()})
    with History(tmp_path / "history.db") as history:
        with pytest.raises(TypeError):
            history.record([event("a"), bad])
        assert list(history.events()) == []


def test_a_damaged_file_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    path.write_bytes(b"not a database, but long enough to be looked at " * 50)
    with History(path) as history:
        assert history.rescued == (tmp_path / "history.db.damaged-1", 0) and list(history.events()) == []
        assert history.record([event("a")]) == 1
    assert (tmp_path / "history.db.damaged-1").read_bytes().startswith(b"not a database")


def test_a_newer_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(HistoryError, match="newer version"):
        History(path)


#: events of each process; the whole promise is 10,000 (HISTORY_EACH=10000), a commit each
EACH = int(os.environ.get("HISTORY_EACH", "500"))


def record_many(path: Path, first: int) -> None:
    with History(path) as history:
        for number in range(first, first + EACH):
            history.record([event(str(number))])


def test_several_processes_record_at_once(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    path = tmp_path / "history.db"
    processes = [context.Process(target=record_many, args=(path, first)) for first in (0, EACH)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(300)
        assert process.exitcode == 0
    with History(path) as history:
        assert len(history.keys("attempt")) == 2 * EACH


OTHER = """
import sys
from pathlib import Path
from tests.history.test_log import event
from judge.history.log import History
with History(Path(sys.argv[1])) as history:
    history.record([event(sys.argv[2])])
"""


def test_who_has_a_log_open_twice_keeps_what_others_record_meanwhile(tmp_path: Path) -> None:
    """A page that reads the log while a quiz of the same process goes on, beside commands that end: their locks are not lost."""
    path = tmp_path / "history.db"
    with History(path) as history:
        history.record([event("first")])
        History(path).close()
        for key in ("second", "third", "fourth"):
            subprocess.run([sys.executable, "-c", OTHER, str(path), key], check=True, cwd=ROOT)
            assert path.with_name("history.db-wal").exists()
            history.record([event(f"{key} here")])
            History(path).close()
    with History(path) as history:
        assert len(list(history.events("1000"))) == 7
        assert [*history.ask("PRAGMA integrity_check")] == [("ok",)]


def test_a_log_that_may_only_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "history.db"
    with History(path) as history:
        history.record([event("a")])
    connect = sqlite3.connect

    def refuse(where: str, **more: Any) -> sqlite3.Connection:
        """As in a folder where nothing may be written: the log opens only when it is said that nobody writes."""
        if "immutable" not in str(where):
            raise sqlite3.OperationalError("unable to open database file")
        found: sqlite3.Connection = connect(where, **more)
        return found

    monkeypatch.setattr(sqlite3, "connect", refuse)
    with History(path) as history:
        assert [found.key for found in history.events()] == ["a"]
        with pytest.raises(HistoryError, match="cannot be written: it is read-only, or the disk is full"):
            history.record([event("b")])
