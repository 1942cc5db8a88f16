"""Runs and attempts out of the log, the newest first, a page at a time: only so many rows are looked at for one, however long it is."""

import json
from datetime import datetime
from typing import Any, NamedTuple

from judge.history.events import ATTEMPT, RUN
from judge.history.log import History

#: events that one page looks at, which takes some 50 ms
_MOST_LOOKED_AT = 100_000


class RunFilter(NamedTuple):
    """What is wanted; empty is everything. `where` is `here` or `elsewhere`."""

    problem: str = ""
    verdict: str = ""
    language: str = ""
    where: str = ""


class RunRow(NamedTuple):
    """A run of this kit's, or an attempt that was judged elsewhere. Any: JSON."""

    number: int
    key: str
    at_s: float
    offset: int
    problem: str
    payload: dict[str, Any]
    is_elsewhere: bool

    @property
    def verdict(self) -> str:
        """The verdict's name; empty where nobody knows it."""
        return str(self.payload.get("verdict") or "")

    @property
    def language(self) -> str:
        """What it was written in."""
        return str(self.payload.get("language") or "")

    @property
    def score(self) -> str:
        """`3/5` cases; empty where nobody knows, or where none was run."""
        right, cases = self.payload.get("right"), self.payload.get("cases")
        return f"{right}/{cases}" if isinstance(right, int) and isinstance(cases, int) and cases else ""

    @property
    def failed(self) -> str:
        """The case that decided; empty where nobody knows."""
        return str(self.payload.get("failed") or "")

    @property
    def memory_mib(self) -> float | None:
        """The most that a case took."""
        return self._number("memory_mib")

    @property
    def cpu_s(self) -> float | None:
        """The time of the slowest case."""
        return self._number("cpu_s")

    def _number(self, name: str) -> float | None:
        value = self.payload.get(name)
        return float(value) if isinstance(value, int | float) else None

    @property
    def source(self) -> str:
        """By what its source is known again; empty where nobody knows."""
        return str(self.payload.get("source") or "")


def find_runs(history: History, wanted: RunFilter, count: int, before: int = 0) -> tuple[list[RunRow], int]:
    """Up to `count` rows older than the event with the number `before` (0: from the newest), and where to go on, 0 at the end."""
    kinds = {"here": (RUN,), "elsewhere": (ATTEMPT,)}.get(wanted.where, (RUN, ATTEMPT))
    top = before or history.last_number() + 1
    bottom = 0 if wanted.problem else max(0, top - _MOST_LOOKED_AT)
    conditions = ["id < ?", "id >= ?", f"kind IN ({', '.join('?' * len(kinds))})"]
    values: list[object] = [top, bottom, *kinds]
    for condition, value in (
        ("problem = ?", wanted.problem),
        ("json_extract(payload, '$.verdict') = ?", wanted.verdict),
        ("json_extract(payload, '$.language') = ?", wanted.language),
    ):
        if value:
            conditions.append(condition)
            values.append(value)
    query = f"SELECT {_COLUMNS} FROM events WHERE {' AND '.join(conditions)} ORDER BY id DESC LIMIT ?"
    found = [_run(row) for row in history.ask(query, *values, count)]
    return found, found[-1].number if len(found) == count else bottom


def find_run(history: History, key: str) -> RunRow | None:
    """The run or attempt with this key."""
    query = f"SELECT {_COLUMNS} FROM events WHERE key = ? AND kind IN (?, ?)"
    return next((_run(row) for row in history.ask(query, key, RUN, ATTEMPT)), None)


def has_attempts(history: History) -> bool:
    """Whether anything was judged elsewhere."""
    return any(True for _ in history.ask("SELECT 1 FROM events WHERE kind = ? LIMIT 1", ATTEMPT))


_COLUMNS = "id, key, at, offset, problem, payload, kind"


def _run(row: tuple[Any, ...]) -> RunRow:
    number, key, at, offset, problem, payload, kind = row
    said = json.loads(payload)
    at_s = datetime.fromisoformat(at).timestamp()
    minutes = offset if isinstance(offset, int) else 0
    return RunRow(number, key, at_s, minutes, problem=problem, payload=said if isinstance(said, dict) else {}, is_elsewhere=kind == ATTEMPT)
