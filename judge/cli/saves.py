"""Which solutions were saved, as they are: however an editor writes, one save is told once."""

from collections.abc import Callable, Iterator
from pathlib import Path

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


def saves(folder: Path, is_watched: Callable[[Path], bool], known: dict[Path, Stamp]) -> Iterator[Path | None]:
    """The file that was saved last, each time some were; None in between, several times a second.

    `known` holds what needs no telling, and is kept up to date; whoever looks at a file may add to it.
    """
    known |= {path: stamp for path in folder.rglob("*") if is_watched(path) and (stamp := stamp_of(path))}
    turns = watch(
        folder, debounce=_LONGEST_MS, step=_QUIET_MS, rust_timeout=_LOOK_MS, yield_on_timeout=True, raise_interrupt=True,
        watch_filter=DefaultFilter(),
    )  # fmt: skip
    for changes in turns:
        stamps = {Path(name): stamp_of(Path(name)) for change, name in changes if change is not Change.deleted and is_watched(Path(name))}
        fresh = {path: stamp for path, stamp in stamps.items() if stamp is not None and known.get(path) != stamp}
        known |= fresh
        yield max(fresh, key=lambda path: fresh[path][1]) if fresh else None
