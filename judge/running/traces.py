"""What traces.h does, in Python: what programs leave in folders and on the files that they share. Part of launcher.py; Linux only."""

import fcntl
import os
from collections.abc import Iterator

MOST_FILES, DEEPEST = 16384, 64


def open_folder(name: str, at: int | None = None) -> int:
    """A folder without leaving a trace in its times, where that is ours to do."""
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        return os.open(name, flags | os.O_NOATIME, dir_fd=at)
    except OSError:
        return os.open(name, flags, dir_fd=at)


def contents(name: str, at: int | None = None, depth: int = 0) -> Iterator[int]:
    """KiB on disk of each thing below a folder; OverflowError where they lie too deep, or a folder lets nobody see."""
    if depth >= DEEPEST:
        raise OverflowError
    try:
        folder = open_folder(name, at)
    except PermissionError:
        raise OverflowError from None
    except OSError:
        return
    try:
        for entry in os.scandir(folder):
            yield entry.stat(follow_symlinks=False).st_blocks // 2
            if entry.is_dir(follow_symlinks=False):
                yield from contents(entry.name, folder, depth + 1)
    finally:
        os.close(folder)


def is_overfull(folders: str) -> bool:
    """Whether folders, lines of KiB and path, hold more than they may, or more files than can be counted."""
    for line in folders.splitlines():
        most_kib, _, path = line.partition(" ")
        left_kib, files = int(most_kib), 0
        try:
            for kib in contents(path):
                left_kib, files = left_kib - kib, files + 1
                if left_kib < 0 or files > MOST_FILES:
                    return True
        except OverflowError:
            return True
        except OSError:
            continue  # it changes as we look
    return False


def trace(scratch: str, files: tuple[int, ...]) -> tuple[object, ...]:
    """What every run finds: the folder, and the files that are the same for all runs."""
    made = os.stat(scratch)
    modes = [(os.fstat(file).st_mode, fcntl.fcntl(file, fcntl.F_GETFL)) for file in files]
    return made.st_mode, made.st_ctime_ns, made.st_atime_ns, *modes


def is_dirty(scratch: str, files: tuple[int, ...], made: tuple[object, ...]) -> bool:
    """Whether the next run could see that there was one after `made`."""
    if trace(scratch, files) != made:
        return True
    folder = open_folder(scratch)  # times are coarse: something may have been made in the moment that it was
    try:
        return bool(os.listdir(folder))
    finally:
        os.close(folder)
