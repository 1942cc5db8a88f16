"""What the learner did, as a log of events that are never changed: the only user of the database.

    events   key (unique)   at (UTC, ISO 8601)   kind   problem   payload (JSON)

An event with a known key is not taken twice, so bringing the same things again changes nothing. Everything else (what is solved, what is
due) is a fold over events, and no concern of this module.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from judge.errors import HistoryError

#: each brings the database from its number to the next; never edited once released
_MIGRATIONS = (
    (
        "CREATE TABLE events (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, at TEXT NOT NULL, kind TEXT NOT NULL,"
        " problem TEXT NOT NULL, payload TEXT NOT NULL)",
        "CREATE INDEX events_by_problem ON events (problem, at)",
    ),
)

#: seconds to wait for another command that writes
_PATIENCE_S = 30.0


class Event(NamedTuple):
    """Something that happened: `kind` says what the payload holds, `attempt` for a judged submission."""

    key: str
    #: aware, UTC
    at: datetime
    kind: str
    #: the problem it is about, empty where none
    problem: str
    payload: Mapping[str, object]


class History:
    """The database of a workspace, made when it is first opened for writing. Close it, or use `with`."""

    def __init__(self, path: Path) -> None:
        """HistoryError when the file is damaged or was written by a newer version."""
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._database = sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None)
        try:
            self._migrate()
        except sqlite3.DatabaseError as error:
            self._database.close()
            raise HistoryError("{path}: {problem}: move it away and a new one is begun", path=path, problem=error) from None
        except HistoryError:
            self._database.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def record(self, events: Iterable[Event]) -> int:
        """Take the events whose keys are not known yet, all or none; how many those were. They are on disk afterwards."""
        rows = [(event.key, _text(event.at), event.kind, event.problem, _dump(event.payload)) for event in events]
        if not rows:
            return 0
        try:
            self._database.execute("BEGIN IMMEDIATE")
            before = self._database.total_changes
            self._database.executemany("INSERT OR IGNORE INTO events (key, at, kind, problem, payload) VALUES (?, ?, ?, ?, ?)", rows)
            count = self._database.total_changes - before
            self._database.execute("COMMIT")
        except BaseException as error:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise HistoryError("{path}: {problem}", path=self._path, problem=error) from None
            raise
        return count

    def keys(self, kind: str) -> set[str]:
        """The keys of all events of a kind."""
        return {key for (key,) in self._database.execute("SELECT key FROM events WHERE kind = ?", (kind,))}

    def events(self, problem: str = "") -> Iterator[Event]:
        """All events, or those of one problem, in the order in which they happened."""
        query = "SELECT key, at, kind, problem, payload FROM events"
        rows = (
            self._database.execute(f"{query} WHERE problem = ? ORDER BY at, id", (problem,))
            if problem
            else self._database.execute(f"{query} ORDER BY at, id")
        )
        for key, at, kind, of, payload in rows:
            yield Event(key, datetime.fromisoformat(at), kind, of, json.loads(payload))

    def after(self, number: int) -> Iterator[tuple[int, Event]]:
        """Events that were taken after the one with this number, with their own numbers, in the order in which they were taken."""
        rows = self._database.execute("SELECT id, key, at, kind, problem, payload FROM events WHERE id > ? ORDER BY id", (number,))
        for id_, key, at, kind, of, payload in rows:
            yield id_, Event(key, datetime.fromisoformat(at), kind, of, json.loads(payload))

    def key_of(self, number: int) -> str:
        """The key of the event with this number; empty where there is none."""
        found = self._database.execute("SELECT key FROM events WHERE id = ?", (number,)).fetchone()
        return str(found[0]) if found else ""

    def problems(self, *, accepted: bool = False) -> set[str]:
        """The problems with attempts; only those with an accepted one when that is asked for."""
        query = "SELECT DISTINCT problem FROM events WHERE kind = 'attempt'"
        if accepted:
            query += ' AND payload LIKE \'%"verdict":"AC"%\''
        return {problem for (problem,) in self._database.execute(query)}

    def _migrate(self) -> None:
        if self._version() == len(_MIGRATIONS):
            return
        self._database.execute("BEGIN IMMEDIATE")  # another command may be at it: look again once it is done
        for statements in _MIGRATIONS[self._version() :]:
            for statement in statements:
                self._database.execute(statement)
        if self._version() < len(_MIGRATIONS):
            self._database.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")
        self._database.execute("COMMIT")
        if self._version() > len(_MIGRATIONS):
            raise HistoryError("{path} was written by a newer version of this kit: update the kit", path=self._path)

    def _version(self) -> int:
        (version,) = self._database.execute("PRAGMA user_version").fetchone()
        return int(version)


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _dump(payload: Mapping[str, object]) -> str:
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
