"""A runner for a program that was built: it is made again when it goes, for the cache that it lies in may be deleted at any time.

A run that did not end well is believed only where all that was built was there to its end.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from judge.errors import RunnerError
from judge.runs import BuiltPlace, RunLimits, Runner, RunResult
from judge.wholefolders import is_whole

#: how often a run is begun whose program went, and one that cannot be begun though the program is there: the launcher may have gone
_MOST_TRIES, _MOST_STARTS = 10, 5

#: seconds after which a deletion that has begun has come to what is asked for
DELETION_S = 0.05


class BuiltThere:
    """What was built, as it is in its folder now."""

    def __init__(self, kept: BuiltPlace | None) -> None:
        """None for what was not built: that is there."""
        self._kept = kept
        self._files = _files(kept.folder) if kept is not None else frozenset[tuple[object, ...]]()

    def is_there(self) -> bool:
        """Whether it is there still, and not something that was made again in its place."""
        if self._kept is None:
            return True
        return bool(self._files) and self._files <= _files(self._kept.folder) and is_whole(self._kept.folder)


class RemadeRunner:
    """Runs one program that is kept in a folder, and makes it there once more when that is gone."""

    def __init__(self, kept: BuiltPlace, open_one: Callable[[], Runner]) -> None:
        """`open_one` opens a runner for what is in the folder then."""
        self._kept = kept
        self._open_one = open_one
        self._built: BuiltThere | None = None
        self._runner: Runner | None = None
        with suppress(OSError, RunnerError):  # the first run tries again, and says why
            self._open()

    @property
    def protections(self) -> tuple[str, ...]:
        """What confines the program."""
        return self._runner.protections if self._runner else ()

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        """A run of a program that was there to its end; RunnerError when it goes again and again, OSError when `stdin` cannot be read."""
        for number in range(_MOST_TRIES):
            try:
                run = (self._runner or self._open()).run(stdin, limits, arguments)
                if run.ended_well or self._is_there():
                    return run
            except (OSError, RunnerError):
                time.sleep(DELETION_S)
                if number >= _MOST_STARTS - 1 and self._is_there():
                    raise
            self.close()
            if not self._is_there():
                with suppress(FileNotFoundError):  # it goes while it is made
                    self._kept.make()
        raise RunnerError("what was built is gone: was the cache deleted? try again")

    def close(self) -> None:
        """End everything that belongs to the runner."""
        if self._runner is not None:
            self._runner.close()
            self._runner = None

    def _open(self) -> Runner:
        self._built = BuiltThere(self._kept)
        self._runner = self._open_one()
        return self._runner

    def _is_there(self) -> bool:
        """Whether what the sandbox was given is there."""
        return self._built is not None and self._built.is_there()


def _files(folder: Path) -> frozenset[tuple[object, ...]]:
    """What tells the files of a folder from others of the same names; nothing when it is gone."""
    try:
        return frozenset((path.name, status.st_ino, status.st_mtime_ns) for path in folder.iterdir() if (status := path.lstat()))
    except FileNotFoundError:
        return frozenset()
