"""One process at a time, by a lock on a file; where the system has no such locks, nobody waits."""

import os
import sys
from collections.abc import Callable
from pathlib import Path


class Lock:
    """Held from its making until `close`; waits for whoever holds it, after calling `on_wait`."""

    def __init__(self, path: Path, on_wait: Callable[[], None] = lambda: None) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_CREAT | os.O_RDWR | getattr(os, "O_CLOEXEC", 0), 0o644)
        if sys.platform != "win32":
            import fcntl

            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                on_wait()
                fcntl.flock(self._file, fcntl.LOCK_EX)

    def close(self) -> None:
        """Let the next one in."""
        os.close(self._file)
