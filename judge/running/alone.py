"""Runs beside each other, but a run that is to be believed to the millisecond waits until it has the machine to itself.

All judges that share a cache take part, by locks on one file in it. Where the system has no such locks, nobody waits.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def measuring(cache: Path, *, alone: bool) -> Iterator[None]:
    """Hold the lock while a program runs: shared with other runs, or `alone`."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with (cache / "measuring.lock").open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        yield
