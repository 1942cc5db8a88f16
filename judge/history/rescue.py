"""A damaged log: put aside, and as much of it as can be read taken over into a new one."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from judge.history.pages import read_rows
from judge.history.schema import upgrade

_COLUMNS = ("key", "at", "kind", "problem", "payload", "device", "offset")


def rescue(path: Path) -> tuple[Path, int]:
    """Where the damaged file lies now, and how many events came over from it; the new log is at `path`."""
    aside = next(found for number in range(1, 10000) if not (found := path.with_name(f"{path.name}.damaged-{number}")).exists())
    for suffix in ("-wal", "-shm", ""):  # the log itself last: until then another command finds it damaged too, and waits for nothing
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    rows = _readable(aside)
    with closing(sqlite3.connect(path, timeout=30.0, isolation_level=None)) as database:
        upgrade(database)
        database.execute("BEGIN IMMEDIATE")
        marks = ", ".join("?" * len(_COLUMNS))
        database.executemany(f"INSERT OR IGNORE INTO events ({', '.join(_COLUMNS)}) VALUES ({marks})", rows)
        database.execute("COMMIT")
    return aside, len(rows)


def _readable(path: Path) -> list[tuple[object, ...]]:
    """What the pages hold, and over it what the database itself reads from both ends; in the order in which they were taken."""
    found: dict[object, tuple[int, tuple[object, ...]]] = {}
    for number, (_, *columns) in ((number, row) for number, row in read_rows(path) if len(row) in (len(_COLUMNS) - 1, len(_COLUMNS) + 1)):
        row = (*columns, "", None)[: len(_COLUMNS)]  # a row of the first version has two columns less
        if _is_whole(row):
            found[row[0]] = number, row
    for number, *known in _as_the_database_reads(path):
        if _is_whole(tuple(known)):
            found[known[0]] = number, tuple(known)
    return [row for _, row in sorted(found.values(), key=lambda one: one[0])]


def _as_the_database_reads(path: Path) -> Iterator[tuple[Any, ...]]:
    for order in ("ASC", "DESC"):
        with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA writable_schema = ON")  # else a file that ends too early is not even opened
            here = {name for _, name, *_ in database.execute("PRAGMA table_info(events)")}
            columns = ", ".join(name if name in here else "''" if name == "device" else "NULL" for name in _COLUMNS)
            yield from database.execute(f"SELECT id, {columns} FROM events ORDER BY id {order}")


def _is_whole(row: tuple[object, ...]) -> bool:
    """Whether a row of a damaged file is an event, and not what the damage left of one."""
    key, at, kind, problem, payload, device, offset = row
    if not (isinstance(key, str) and key and isinstance(kind, str) and kind and isinstance(problem, str) and isinstance(device, str)):
        return False
    try:
        return datetime.fromisoformat(str(at)).tzinfo is not None and isinstance(json.loads(str(payload)), dict) and offset != ""
    except (ValueError, RecursionError, OverflowError):
        return False
