"""The log of events, in the database of a workspace.

    events   id (order of arrival)   key (unique)   at (UTC, ISO 8601)   kind   problem   payload (JSON)   device   offset (minutes)

The column `problem` holds the subject of an event, whatever it is; it was named when there were only problems.
An event with a known key is not taken twice, so bringing the same things again changes nothing. Everything else (what is solved, what is
due) is a fold over events, and no concern of this module.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from judge.errors import HistoryError
from judge.history.days import DAY_S, ENDS_AT_S, learners_clock
from judge.history.events import ANSWER, ATTEMPT, EDITORIAL, GIVE_UP, HINT, RECALL, RUN, Event
from judge.history.holding import hold, release
from judge.history.schema import newest, upgrade

#: seconds to wait for another command that writes
_PATIENCE_S = 30.0

#: KiB of the file that are held at most: events about one problem lie all over it
_CACHE_KIB = 32 * 1024

#: payloads that are read as one JSON text, which is quicker than one by one
_AT_ONCE = 1000

#: what a day is made of; of a hint or giving up only the time before it
_LIVED = (RUN, ATTEMPT, RECALL, ANSWER, HINT, EDITORIAL, GIVE_UP)
_COLUMNS = "key, at, kind, problem, payload, device, offset"


class History:
    """The database of a workspace, made when it is first opened for writing. Close it, or use `with`."""

    def __init__(self, path: Path) -> None:
        """HistoryError when the file was written by a newer version or cannot be used.

        A damaged file is put aside and what can be read of it is taken over: `rescued` tells where it lies then and what it had.
        """
        self._path = path
        self.rescued: tuple[Path, int] | None = None
        path.parent.mkdir(parents=True, exist_ok=True)
        is_foreign = hold(path, id(self))
        try:
            self._database = self._rescued() if is_foreign else self._open()
        except BaseException as error:
            release(path, id(self))
            if isinstance(error, sqlite3.OperationalError):
                raise HistoryError("{path}: {problem}", path=path, problem=error) from None
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; once more does nothing."""
        self._database.close()
        release(self._path, id(self))

    def record(self, events: Iterable[Event]) -> int:
        """Take the events whose keys are not known yet, all or none; how many those were. They are on disk afterwards."""
        rows = [(e.key, _text(e.at), e.kind, e.subject, _dump(e.payload), e.device, e.offset) for e in events]
        if not rows:
            return 0
        try:
            self._database.execute("BEGIN IMMEDIATE")
            before = self._database.total_changes
            self._database.executemany(f"INSERT OR IGNORE INTO events ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
            count = self._database.total_changes - before
            self._database.execute("COMMIT")
        except BaseException as error:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            if isinstance(error, sqlite3.OperationalError) and "readonly" in str(error):
                raise HistoryError("{path} cannot be written: it is read-only, or the disk is full", path=self._path) from None
            if isinstance(error, sqlite3.Error):
                raise HistoryError("{path}: {problem}", path=self._path, problem=error) from None
            raise
        return count

    def keys(self, kind: str) -> set[str]:
        """The keys of all events of a kind."""
        return {key for (key,) in self.ask("SELECT key FROM events WHERE kind = ?", kind)}

    def events(self, subject: str = "") -> Iterator[Event]:
        """All events, or those about one subject, in the order in which they happened."""
        query = f"SELECT {_COLUMNS} FROM events"
        rows = self.ask(f"{query} WHERE problem = ? ORDER BY at, key", subject) if subject else self.ask(f"{query} ORDER BY at, key")
        return _events(rows)

    def newest(self, count: int, device: str = "", *, by_time: bool = False) -> list[Event]:
        """The last that were taken, or that happened, the newest first; only those of one device when told."""
        query = f"SELECT {_COLUMNS} FROM events WHERE ? IN ('', device) ORDER BY {'at DESC, ' * by_time}id DESC LIMIT ?"
        return list(_events(self.ask(query, device, count)))

    def after(self, number: int) -> Iterator[tuple[int, Event]]:
        """Events that were taken after the one with this number, with their own numbers, in the order in which they were taken."""
        rows = self.ask(f"SELECT {_COLUMNS}, id FROM events WHERE id > ? ORDER BY id", number)
        while found := list(islice(rows, _AT_ONCE)):
            yield from ((row[-1], event) for row, event in zip(found, _events(iter(found)), strict=True))

    def told_after(self, number: int, kinds: Iterable[str]) -> Iterator[tuple[str, str, float, Any]]:
        """Kind, subject, moment by the learner's clock and payload (JSON) of events of these kinds after that number, as they were taken.

        Without a value for each: for folds over all that there is.
        """
        columns, wanted = "kind, problem, at, CAST(coalesce(offset, 0) AS INTEGER), payload", tuple(kinds)
        query = f"SELECT {columns} FROM events WHERE id > ? AND kind IN ({', '.join('?' * len(wanted))}) ORDER BY id"
        rows = self.ask(query, number, *wanted)
        while found := list(islice(rows, _AT_ONCE)):
            payloads = _loads(f"[{','.join(row[4] for row in found)}]")
            for (kind, subject, at, offset, _), said in zip(found, payloads, strict=True):
                yield kind, subject, learners_clock(datetime.fromisoformat(at).timestamp(), offset), said

    def last_from(self, device: str) -> Event | None:
        """The event of this device that was taken last; None where there is none."""
        query = f"SELECT {_COLUMNS} FROM events WHERE device = ? ORDER BY id DESC LIMIT 1"
        return next(_events(self.ask(query, device)), None)

    def devices(self) -> set[str]:
        """All machines that events came from."""
        return {device for (device,) in self.ask("SELECT DISTINCT device FROM events WHERE device != ''")}

    def find(self, key: str) -> Event | None:
        """The event with this key."""
        return next(_events(self.ask(f"SELECT {_COLUMNS} FROM events WHERE key = ?", key)), None)

    def newest_about(self, subject: str) -> int:
        """The number of the event about this subject that was taken last, 0 where there is none."""
        ((number,),) = self.ask("SELECT coalesce(max(id), 0) FROM events WHERE problem = ?", subject)
        return int(number)

    def last_number(self) -> int:
        """The number of the event that was taken last, 0 where there is none."""
        ((number,),) = self.ask("SELECT coalesce(max(id), 0) FROM events")
        return int(number)

    def key_of(self, number: int) -> str:
        """The key of the event with this number; empty where there is none."""
        return next((str(key) for (key,) in self.ask("SELECT key FROM events WHERE id = ?", number)), "")

    def subjects(self) -> set[str]:
        """All that events are about; told by the index alone, so many answers to few cards cost little."""
        return {subject for (subject,) in self.ask("SELECT DISTINCT problem FROM events WHERE problem != ''")}

    def touched(self, number: int, kinds: Iterable[str]) -> list[str]:
        """The subjects that events of these kinds taken after the one with this number are about."""
        wanted = tuple(kinds)
        marks = ", ".join("?" * len(wanted))
        query = f"SELECT DISTINCT problem FROM events WHERE id > ? AND kind IN ({marks}) AND problem != ''"
        return [subject for (subject,) in self.ask(query, number, *wanted)]

    def daily(self, number: int) -> Iterator[tuple[int, int, int, float, int]]:
        """Of events after the one with this number: day, judged runs, answers, seconds, attempts; a day may come several times."""
        query = f"""
            SELECT (CAST(strftime('%s', at) AS INTEGER) + coalesce(offset, 0) * 60 - {ENDS_AT_S}) / {DAY_S} AS day,
                sum(kind IN ('{RUN}', '{RECALL}')), sum(kind = '{ANSWER}'),
                sum(coalesce(json_extract(payload, '$.active'), json_extract(payload, '$.seconds'), 0)), sum(kind = '{ATTEMPT}')
            FROM events WHERE id > ? AND kind IN {_LIVED} GROUP BY day"""
        return ((int(day), int(judged), int(answers), float(s), int(there)) for day, judged, answers, s, there in self.ask(query, number))

    def languages(self) -> list[tuple[str, int]]:
        """The languages of accepted runs and attempts, as they were called, with the number of problems, the most used first."""
        query = f"""
            SELECT json_extract(payload, '$.language') AS language, count(DISTINCT problem) AS problems FROM events
            WHERE kind IN ('{RUN}', '{ATTEMPT}') AND json_extract(payload, '$.verdict') = 'AC' AND language IS NOT NULL
            GROUP BY language ORDER BY problems DESC, language"""
        return [(str(language), int(str(problems))) for language, problems in self.ask(query)]

    def last_languages(self, count: int) -> list[str]:
        """What the last accepted runs and attempts were written in, as it was called, the newest first."""
        query = f"""
            SELECT json_extract(payload, '$.language') FROM events
            WHERE kind IN ('{RUN}', '{ATTEMPT}') AND json_extract(payload, '$.verdict') = 'AC' ORDER BY at DESC LIMIT ?"""
        return [str(language) for (language,) in self.ask(query, count) if language is not None]

    def ask(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """The rows of a query, for this room alone; HistoryError when the file turns out to be damaged."""
        try:
            yield from self._database.execute(query, values)
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError as error:
            raise HistoryError(
                "{path} is damaged: judge history repair saves what can be read ({problem})", path=self._path, problem=error
            ) from None

    def _open(self) -> sqlite3.Connection:
        try:
            return self._connect(str(self._path))
        except sqlite3.OperationalError as error:
            if not self._path.exists() or getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
                raise
            return self._connect(f"{self._path.absolute().as_uri()}?immutable=1")  # a folder where nothing may be written
        except sqlite3.DatabaseError:
            return self._rescued()

    def _rescued(self) -> sqlite3.Connection:
        from judge.history.rescue import rescue

        self.rescued = rescue(self._path)
        return self._connect(str(self._path))

    def _connect(self, where: str) -> sqlite3.Connection:
        database = sqlite3.connect(where, timeout=_PATIENCE_S, isolation_level=None, uri=where.startswith("file:"))
        try:
            database.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            if upgrade(database) > newest():
                raise HistoryError("{path} was written by a newer version of this kit: update the kit", path=self._path)
            database.execute("SELECT key FROM events ORDER BY id DESC LIMIT 1").fetchone()
        except BaseException:
            database.close()
            raise
        return database


def _events(rows: Iterator[tuple[Any, ...]]) -> Iterator[Event]:
    """Rows that begin with `_COLUMNS`, as events."""
    moment_of = datetime.fromisoformat
    while found := list(islice(rows, _AT_ONCE)):
        payloads = _loads(f"[{','.join(str(row[4]) for row in found)}]")
        for (key, at, kind, subject, _, device, offset, *_), payload in zip(found, payloads, strict=True):
            minutes = offset if isinstance(offset, int) else None
            yield Event._make((str(key), moment_of(str(at)), str(kind), str(subject), payload, str(device), minutes))


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _loads(text: str) -> Any:
    import json  # a quiz whose answers are all remembered reads no payload

    return json.loads(text)


def _dump(payload: Mapping[str, object]) -> str:
    import json

    return json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
