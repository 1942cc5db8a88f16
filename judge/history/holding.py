"""Which logs this process has open, so that none of them is opened as a plain file.

A system forgets all locks of a process on a file when the process closes that file anywhere, those of sqlite, too. The next
command would then clear away what this one still writes to, and answers be lost, or the whole log.
"""

from _thread import allocate_lock
from contextlib import suppress
from pathlib import Path

#: what every database begins with
_MAGIC = b"SQLite format 3\0"

#: who has each file open here, by their numbers
_HELD: dict[Path, set[int]] = {}
_HOLDING = allocate_lock()


def hold(path: Path, who: int) -> bool:
    """Note that the file is about to be opened; True when it is no database: opening it would take away what waits beside it for it.

    It is looked at only where this process does not have it open yet.
    """
    place = path.absolute()
    with _HOLDING:
        is_foreign = False
        if not _HELD.get(place):
            with suppress(OSError), place.open("rb") as file:
                is_foreign = file.read(len(_MAGIC)) not in (_MAGIC, b"")
        _HELD.setdefault(place, set()).add(who)
        return is_foreign


def release(path: Path, who: int) -> None:
    """Note that it was closed; once more does nothing."""
    with _HOLDING:
        _HELD.get(path.absolute(), set()).discard(who)
