"""Files written whole or not at all."""

import os
from pathlib import Path

from judge.errors import UsageError


def write_atomically(path: Path, content: bytes) -> None:
    """Replace `path` by `content` in one step: readers and a power cut see the old file or the new one.

    Raises OSError; then `path` is as it was and nothing else is left.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    _sweep(path)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def create_file(path: Path, content: bytes) -> None:
    """Write what nothing is lost with when the power fails, where nothing is yet. FileExistsError when there is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        try:
            file.write(content)
            file.flush()
        except BaseException:
            path.unlink()
            raise


def _sweep(path: Path) -> None:
    """Remove what is left of this file by those who were killed while they wrote it."""
    head, tail = f".{path.name}.", ".part"
    for name in os.listdir(path.parent):
        number = name[len(head) : -len(tail)]
        if name.startswith(head) and name.endswith(tail) and number.isdecimal() and not _is_alive(int(number)):
            path.with_name(name).unlink(missing_ok=True)


def _is_alive(pid: int) -> bool:
    if os.name != "posix":
        return True  # signal 0 is none there
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        pass
    return True


def sync_folder(path: Path) -> None:
    """Have the names in a folder on disk, where the system can say so."""
    if os.name == "posix":
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def save_given(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all; into a pipe or device as it comes. UsageError for a folder, OSError when it cannot be written."""
    if path.is_dir():
        raise UsageError("{path} is a folder: name a file", path=path)
    if path.exists() and not path.is_file():
        with path.open("wb") as file:
            file.write(content)
    else:
        write_atomically(path.resolve(), content)


def free_place(path: Path) -> Path:
    """The path itself, or `accepted-2.py` beside `accepted.py`, where nothing is yet."""
    stem, dot, suffixes = path.name.partition(".")
    number = 1
    while path.exists():
        number += 1
        path = path.with_name(f"{stem}-{number}{dot}{suffixes}")
    return path
