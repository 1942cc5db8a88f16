"""Runs beside each other, but a run that is to be believed to the millisecond waits until it has the machine to itself.

All judges that share a cache take part, by locks on one file in it. Where the system has no such locks, nobody waits.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class MeasuringLock:
    """Held while a program runs: together with others, or alone. Close it."""

    def __init__(self, cache: Path) -> None:
        self._file = _open(cache / "measuring.lock")

    def hold(self, *, alone: bool) -> None:
        """Wait for the lock and take it."""
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(self._file, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)

    def release(self) -> None:
        """Give the lock back."""
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(self._file, fcntl.LOCK_UN)

    @contextmanager
    def held(self, *, alone: bool) -> Iterator[None]:
        """With the lock."""
        self.hold(alone=alone)
        try:
            yield
        finally:
            self.release()

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)


def _open(path: Path) -> int:
    """The file, made in a folder that is made: a cache may be deleted at any time."""
    flags = os.O_CREAT | os.O_RDWR | getattr(os, "O_CLOEXEC", 0)
    try:
        return os.open(path, flags, 0o644)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, flags, 0o644)
