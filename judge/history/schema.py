"""The tables of the log, and the steps that bring an older file to them."""

import sqlite3

#: each brings the database from its number to the next; never edited once released
_MIGRATIONS = (
    (
        "CREATE TABLE events (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, at TEXT NOT NULL, kind TEXT NOT NULL,"
        " problem TEXT NOT NULL, payload TEXT NOT NULL)",
        "CREATE INDEX events_by_problem ON events (problem, at)",
    ),
    (
        "ALTER TABLE events ADD COLUMN device TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE events ADD COLUMN offset INTEGER",
        "UPDATE events SET offset = json_extract(payload, '$.offset') WHERE json_extract(payload, '$.offset') IS NOT NULL",
    ),
)


def newest() -> int:
    """The number of the tables that this kit knows."""
    return len(_MIGRATIONS)


def upgrade(database: sqlite3.Connection) -> int:
    """Bring the tables up to date, whoever else is at it; the number of the file, larger than `newest()` for one from the future."""
    if _version(database) < newest():
        if not _version(database):
            database.execute("PRAGMA journal_mode = WAL")
        database.execute("BEGIN IMMEDIATE")  # another command may be at it: look again once it is done
        for statements in _MIGRATIONS[_version(database) :]:
            for statement in statements:
                database.execute(statement)
        if _version(database) < newest():
            database.execute(f"PRAGMA user_version = {newest()}")
        database.execute("COMMIT")
    return _version(database)


def _version(database: sqlite3.Connection) -> int:
    (version,) = database.execute("PRAGMA user_version").fetchone()
    return int(version)
