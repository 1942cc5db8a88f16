"""A damaged log: put aside, and everything that can be read of it saved."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import HistoryError
from judge.history.device import load_or_make_device
from judge.history.events import Event
from judge.history.log import History
from judge.history.rescue import rescue

AT = datetime(2026, 1, 1, tzinfo=UTC)
COUNT = 5000


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log of some 200 pages."""
    path = tmp_path / "history.db"
    with History(path) as history:
        history.record(map(number, range(COUNT)))
    return path


def number(n: int) -> Event:
    return Event(f"{n:032}", AT + timedelta(minutes=n), "run", f"{n % 50}", {"verdict": "WA", "n": n}, "d", 540)


def damage(path: Path, share: float) -> None:
    """Overwrite a page at this share of the file."""
    pages = path.stat().st_size // 4096
    with path.open("r+b") as file:
        file.seek(int(pages * share) * 4096)
        file.write(b"\xff" * 4096)


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_a_damaged_page_costs_what_is_on_it(log: Path, share: float) -> None:
    damage(log, share)
    aside, count = rescue(log)
    assert aside == log.with_name("history.db.damaged-1") and aside.exists()
    assert count > COUNT - 60  # a page holds some thirty events; one of an index or of the tree costs nothing
    with History(log) as history:
        found = list(history.events())
        assert len(found) == count and history.rescued is None
        for event in found[:: max(1, count // 50)]:
            assert event == number(int(event.key))
        assert history.record([found[0]._replace(key="new")]) == 1


def test_a_file_that_ends_too_early(log: Path) -> None:
    content = log.read_bytes()
    log.write_bytes(content[: len(content) // 2])
    with History(log) as history:
        assert history.rescued is not None and len(list(history.events())) == history.rescued[1] > COUNT * 0.45


@pytest.mark.parametrize("count", [20_000])
@pytest.mark.parametrize("share", [0.25, 0.5, 0.9])
def test_a_large_file_gives_back_what_is_left_of_it(tmp_path: Path, count: int, share: float) -> None:
    path = tmp_path / "history.db"
    with History(path) as history:
        history.record(map(number, range(count)))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    _, saved = rescue(path)
    assert saved > count * (share - 0.05)


@pytest.mark.parametrize("wiped", [1, 2, 8])
def test_a_file_whose_beginning_is_gone(log: Path, wiped: int) -> None:
    with log.open("r+b") as file:
        file.write(b"\0" * 4096 * wiped)
    assert rescue(log)[1] > COUNT - 40 * wiped


def test_long_events_lie_on_several_pages(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    events = [number(n)._replace(payload={"source": "가" * n * 700}) for n in range(40)]
    with History(path) as history:
        history.record(events)
    damage(path, 0)
    rescue(path)
    with History(path) as history:
        assert list(history.events()) == events


def test_what_was_not_yet_written_into_the_file_itself(tmp_path: Path) -> None:
    """A command that was killed leaves its last events in `-wal`; then the file is damaged."""
    path, copy = tmp_path / "history.db", tmp_path / "copy" / "history.db"
    copy.parent.mkdir()
    with History(path) as history:
        history.record(map(number, range(1000)))
        for name in ("history.db", "history.db-wal"):
            (copy.parent / name).write_bytes((tmp_path / name).read_bytes())
    assert len(copy.read_bytes()) < 100_000 < len(copy.with_name("history.db-wal").read_bytes())
    copy.write_bytes(b"\xff" * copy.stat().st_size)
    with copy.with_name("history.db-wal").open("r+b") as file:
        file.seek(32 + 16)  # the checksum of the first page in it: the database believes nothing that follows
        file.write(b"\xff" * 8)
    with History(copy) as history:
        assert history.rescued is not None and history.rescued[1] == 1000
        assert list(history.events()) == list(map(number, range(1000)))


@given(st.data())
def test_whatever_the_damage_what_comes_back_is_what_was_there(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    path = tmp_path_factory.mktemp("log") / "history.db"
    with History(path) as history:
        history.record(map(number, range(300)))
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 30))):
        at, some = data.draw(st.integers(0, len(content) - 1)), data.draw(st.binary(min_size=1, max_size=8))
        content[at : at + len(some)] = some
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    _, saved = rescue(path)
    with History(path) as history:
        found = list(history.events())
    assert len(found) == saved


def test_damage_that_shows_late_is_told(log: Path) -> None:
    pages = log.stat().st_size // 4096
    with log.open("r+b") as file:  # all but the first pages and the last
        file.seek(20 * 4096)
        file.write(b"\xff" * 4096 * (pages - 60))
    try:
        with History(log) as history:
            if history.rescued is None:
                with pytest.raises(HistoryError, match="judge history repair"):
                    list(history.events())
    except HistoryError as error:
        pytest.fail(f"it does not even open: {error}")


def test_each_damaged_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    for time in (1, 2, 3):
        path.write_bytes(b"nonsense" * 1000)
        with History(path) as history:
            assert history.rescued == (tmp_path / f"history.db.damaged-{time}", 0)
    assert len(list(tmp_path.glob("*.damaged-*"))) == 3


def test_a_log_of_the_first_version(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute(
            "CREATE TABLE events (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, at TEXT NOT NULL, kind TEXT NOT NULL,"
            " problem TEXT NOT NULL, payload TEXT NOT NULL)"
        )
        database.execute("CREATE INDEX events_by_problem ON events (problem, at)")
        rows = [("a", "2026-01-01T00:00:00.000000+00:00", "answer", "card:x", '{"right":true,"offset":540}')]
        rows += [("b", "2026-01-02T00:00:00.000000+00:00", "attempt", "1000", '{"verdict":"AC"}')]
        database.executemany("INSERT INTO events (key, at, kind, problem, payload) VALUES (?, ?, ?, ?, ?)", rows)
        database.execute("PRAGMA user_version = 1")
        database.commit()
    with History(path) as history:
        assert [(event.key, event.offset, event.device) for event in history.events()] == [("a", 540, ""), ("b", None, "")]
    with History(path) as history:  # and it stays so
        assert len(list(history.events())) == 2


def test_the_name_of_a_machine_stays(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    name = load_or_make_device(path)
    assert load_or_make_device(path) == name and len(name) == 8
    assert load_or_make_device(tmp_path / "elsewhere" / "history.db") not in ("", name)
