"""What came of each judging, kept in a file by its key, so that a replay that was stopped goes on.

    {"key": "...", "verdict": "WA", "obstacle": null, "case": "secret/3", ...}      a line each, written as it comes

It lies in the cache: what is lost is judged again. A line that was cut off, or says nothing, is as good as none.
"""

import json
import os
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from judge.jsontext import parse_json
from judge.model import Verdict
from judge.replay.known import Found, Obstacle

#: what may be otherwise the next time: a tool comes, a fault is mended
_PASSING = (Obstacle.NO_TOOL, Obstacle.UNSUPPORTED, Obstacle.FAULT, Obstacle.NO_CASES)


class KeptResults:
    """The file, open for more. Close it, or use `with`."""

    def __init__(self, path: Path, *, is_fresh: bool = False) -> None:
        """`is_fresh`: forget what was kept."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | (os.O_TRUNC if is_fresh else 0), 0o644)
        self._found: dict[str, Found] = {}
        with open(path, "rb") as file:
            last = b"\n"
            for last in file:
                self._take(last)
        if not last.endswith(b"\n"):  # whoever wrote it was stopped within a line
            os.write(self._file, b"\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        os.close(self._file)

    def found(self) -> dict[str, Found]:
        """What is known, by key."""
        return self._found

    def add(self, key: str, found: Found) -> None:
        """Keep a result from now on; one that may be otherwise the next time only until the file is closed."""
        self._found[key] = found
        if found.obstacle not in _PASSING:
            os.write(self._file, json.dumps({"key": key, **found_json(found)}, ensure_ascii=False).encode("utf-8", "replace") + b"\n")

    def _take(self, line: bytes) -> None:
        try:
            said = parse_json(line)
            self._found[str(said["key"])] = _found(said)
        except (ValueError, KeyError, TypeError):
            return


def found_json(found: Found) -> dict[str, Any]:  # Any: JSON
    """A result as it is kept and told."""
    verdict, obstacle = found.verdict, found.obstacle
    return {**found._asdict(), "verdict": verdict.name if verdict else None, "obstacle": obstacle.name if obstacle else None}


def _found(said: dict[str, Any]) -> Found:
    verdict, obstacle = said["verdict"], said["obstacle"]
    return Found(
        Verdict[verdict] if verdict else None, Obstacle[obstacle] if obstacle else None, case=str(said["case"]), detail=str(said["detail"]),
        cpu_s=float(said["cpu_s"]), memory_mib=float(said["memory_mib"]), time_limit_s=float(said["time_limit_s"]),
        memory_limit_mib=float(said["memory_limit_mib"]), cases=int(said["cases"]), samples=int(said["samples"]),
    )  # fmt: skip
