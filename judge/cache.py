"""Plain values that are kept in files which may be thrown away at any time: whatever goes wrong with one costs time and nothing else.

    <crc of the rest, 4 bytes><marshal of (stamp, value)>

A stamp says what a value holds for: the version of its shape, times and sizes of what it was made from. A value may also be kept with how
each file was that it was made from, and holds while all are like that. Knows nothing of values; it is on the path of every command and of
pages that are shown without one, so it imports nothing that takes time.
"""

import marshal
import os
import time
from collections.abc import Iterable, Mapping
from zlib import crc32

TYPE_CHECKING = False  # importing typing for it takes longer than reading most values
if TYPE_CHECKING:
    from typing import Any

#: how a file was: times of its content and of itself (nanoseconds), size, place on the disk; nothing for no file
FileStamp = tuple[int, ...]

#: a file that was changed so lately (nanoseconds) may be changed again without its times telling
FRESH_NS = 50_000_000

#: files below a folder at most: to look at more takes as long as to read them
_MOST_FILES = 2000

#: marshal's own reader may crash on foreign bytes, so it is shown only what was written here
_CRC_BYTES = 4


def recall(path: "os.PathLike[str] | str", stamp: object) -> "Any":
    """The value that was kept under an equal stamp; None where there is none: no file, another stamp, a broken or foreign file."""
    try:
        with open(path, "rb") as file:
            content = memoryview(file.read())
        if crc32(content[_CRC_BYTES:]) != int.from_bytes(content[:_CRC_BYTES], "little"):
            return None
        known, value = marshal.loads(content[_CRC_BYTES:])
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return value if known == stamp else None


def keep(path: "os.PathLike[str] | str", stamp: "Any", value: "Any") -> None:
    """Keep a value, in one step: who reads meanwhile finds the old one or the new. Where it cannot be written nothing happens.

    Stamp and value are of plain types: tuples, lists, dictionaries, texts, bytes, numbers, None; ValueError for anything else.
    """
    content = marshal.dumps((stamp, value))
    unfinished = f"{os.fspath(path)}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(unfinished), exist_ok=True)
        with open(unfinished, "wb") as file:
            file.write(crc32(content).to_bytes(_CRC_BYTES, "little") + content)
        os.replace(unfinished, path)
    except OSError:
        try:
            os.unlink(unfinished)
        except OSError:
            pass  # it was never made


def recall_made(path: "os.PathLike[str] | str", stamp: object) -> "Any":
    """The value that was kept with the files that it was made from, while each of them is as it was; None where there is none."""
    kept = recall(path, stamp)
    if kept is None:
        return None
    made_from, value = kept
    return None if any(stamp_of(name) != known for name, known in made_from) else value


def keep_made(path: "os.PathLike[str] | str", stamp: "Any", value: "Any", made_from: Mapping[str, FileStamp]) -> None:
    """Keep a value with how the files were before it was made from them; not where one of them was changed a moment ago."""
    newest = max((max(known[:2]) for known in made_from.values() if known), default=0)
    if time.time_ns() - newest > FRESH_NS:
        keep(path, stamp, (tuple(made_from.items()), value))


def stamps_of(paths: Iterable[str]) -> dict[str, FileStamp]:
    """How these files are now; to be asked before any of them is read."""
    return {path: stamp_of(path) for path in paths}


def stamp_of(path: str) -> FileStamp:
    """How a file is, or a folder: the times of a folder change with the names in it."""
    try:
        status = os.stat(path)
    except OSError:
        return ()
    return status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino


def stamps_below(folder: str) -> dict[str, FileStamp] | None:
    """How a folder is, and all folders and files below it, those behind links, too; None for more than are worth looking at."""
    found, waiting = [folder], [folder]
    while waiting:
        try:
            entries = list(os.scandir(waiting.pop()))
            waiting += [entry.path for entry in entries if entry.is_dir()]
        except OSError:  # no folder, one that cannot be read, or links that lead back
            return None
        found += [entry.path for entry in entries]
        if len(found) > _MOST_FILES:
            return None
    return stamps_of(found)
