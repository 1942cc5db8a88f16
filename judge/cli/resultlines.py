"""Results of a replay as lines of JSON, as they come, into a file or stdout."""

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from judge.cli.terminal import give
from judge.errors import UsageError
from judge.replay.comparing import Compared
from judge.replay.known import Found, Planned
from judge.reports.replaylines import row_json


class ResultLines:
    """The lines; none when no place is named. Close it, or use `with`."""

    def __init__(self, place: str) -> None:
        """`place`: a file, `-` for stdout, or nothing."""
        if place and Path(place).is_dir():
            raise UsageError("{path} is a folder: name a file", path=place)
        self._is_on = bool(place)
        self._file = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644) if place not in ("", "-") else None
        self._waiting: dict[str, list[Planned]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._file is not None:
            os.close(self._file)

    def begin(self, planned: Iterable[Planned], found: Mapping[str, Found]) -> None:
        """Write what is known already, or cannot be judged; hold what is to come."""
        for one in planned if self._is_on else ():
            if one.key and one.key not in found:
                self._waiting.setdefault(one.key, []).append(one)
            else:
                self._write(one, found.get(one.key))

    def result(self, key: str, found: Found) -> None:
        """Write what came of a key, a line for each submission."""
        for one in self._waiting.pop(key, ()):
            self._write(one, found)

    def _write(self, planned: Planned, found: Found | None) -> None:
        row = row_json(Compared(planned, found, planned.obstacle or (found.obstacle if found else None)))
        del row["cause"]  # which is known at the end
        line = json.dumps(row, ensure_ascii=False) + "\n"
        if self._file is None:
            give(line)
        else:
            os.write(self._file, line.encode("utf-8", "replace"))
