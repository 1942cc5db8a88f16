"""Which solutions were saved, as they are: however an editor writes, one save is told once."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import sleep

from watchfiles import Change, DefaultFilter, watch

#: milliseconds in which an editor has written all of a save; the longest wait for that; how often keys are looked at
_QUIET_MS, _LONGEST_MS, _LOOK_MS = 20, 120, 50

#: inode, when it was changed (nanoseconds) and its size in bytes
Stamp = tuple[int, int, int]


def stamp_of(path: Path) -> Stamp | None:
    """What changes with each save; None where there is no such file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns, status.st_size


def saves(folder: Path, is_watched: Callable[[Path], bool], known: dict[Path, Stamp], *, look_ms: int = _LOOK_MS) -> Iterator[Path | None]:
    """The file that was saved last, each time some were; None in between, every `look_ms`, and at first when watching has begun.

    `known` holds what needs no telling, and is kept up to date; whoever looks at a file may add to it.
    """
    known |= _stamps(path for path in folder.rglob("*") if is_watched(path))
    while True:
        try:
            yield from _saves_in_this(folder, is_watched, known, look_ms)
        except FileNotFoundError:  # it went between two looks
            pass
        yield None
        sleep(look_ms / 1000)


def _saves_in_this(folder: Path, is_watched: Callable[[Path], bool], known: dict[Path, Stamp], look_ms: int) -> Iterator[Path | None]:
    """The same until another folder has this name, or none: the system tells about a folder, wherever it is moved, and not about a name."""
    watched = _identity(folder)
    if watched is None:
        return
    turns = watch(
        folder, debounce=_LONGEST_MS, step=_QUIET_MS, rust_timeout=look_ms, yield_on_timeout=True, raise_interrupt=True,
        watch_filter=DefaultFilter(),
    )  # fmt: skip
    for number, changes in enumerate(turns):
        changed = [Path(name) for change, name in changes if change is not Change.deleted]
        if number == 0:
            yield None
            changed += folder.rglob("*")  # what was saved before the system began to tell
        stamps = _stamps(path for path in changed if is_watched(path))
        fresh = {path: stamp for path, stamp in stamps.items() if known.get(path) != stamp}
        known |= fresh
        yield max(fresh, key=lambda path: fresh[path][1]) if fresh else None
        if _identity(folder) != watched:
            return


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _stamps(paths: Iterable[Path]) -> dict[Path, Stamp]:
    return {path: stamp for path in paths if (stamp := stamp_of(path)) is not None}
