"""The folder that a checker may write to. What it leaves there is data of somebody else's program: nothing in it is believed or followed.

What has a meaning is a plain file with a name of its own, of which the beginning is read. The folder has a size, which is looked at while
the checker runs: what is above is cut off, and the checker has failed.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from threading import Event, Thread

from judge.errors import CheckerError
from judge.running.threadstart import start_thread

#: what is read of a message
MOST_MESSAGE_BYTES = 2000

#: what the folder may hold: bytes on the disk, files and folders
_MOST_BYTES, _MOST_ENTRIES = 32 << 20, 1000

#: seconds between two looks at it: most checkers end before the first, and whoever begins a sandbox has forked by then
_LOOK_S = 0.1

#: where there are none (Windows), programs are not confined either, and the folder is looked at by its path
_HAS_FOLDER_DESCRIPTORS = os.open in os.supports_dir_fd

_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
#: a pipe must not wait for its other end
_FILE = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


@contextmanager
def bounded(folder: Path) -> Iterator[None]:
    """Hold the folder to its size for as long as a checker writes to it; CheckerError once it has ended, when there was more."""
    is_over = Event()
    is_done = Event()
    watch = Thread(target=_watch, args=(folder, is_over, is_done), daemon=True)
    start_thread(watch)
    try:
        yield
    finally:
        is_done.set()
        watch.join()
    if is_over.is_set() or not _fits(folder):
        raise CheckerError(
            "the problem's own program (checker or generator) wrote more than {most} bytes or {entries} files into its folder",
            most=_MOST_BYTES,
            entries=_MOST_ENTRIES,
        )


def read_file(folder: Path, name: str, most: int) -> bytes | None:
    """The beginning of a file there, None where there is none; CheckerError for what is no plain file."""
    if not _HAS_FOLDER_DESCRIPTORS:
        return _read_by_path(folder / name, most)
    top = os.open(folder, _FOLDER)
    try:
        descriptor = os.open(name, os.O_RDONLY | _FILE, dir_fd=top)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _no_plain_file(name) from error
    finally:
        os.close(top)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise _no_plain_file(name)
    with open(descriptor, "rb") as file:
        return file.read(most)


def remove_file(folder: Path, name: str) -> None:
    """Take away a plain file."""
    (folder / name).unlink()


def empty(folder: Path) -> None:
    """Take away all that lies in the folder, however deep: folders within folders are moved up before they go."""
    try:
        _empty(folder)
    except OSError as error:
        raise CheckerError(
            "what the problem's own program (checker or generator) left behind cannot be taken away: {problem}",
            problem=error.strerror or error,
        ) from None


def _empty(folder: Path) -> None:
    if not _HAS_FOLDER_DESCRIPTORS:
        import shutil

        shutil.rmtree(folder)
        folder.mkdir()
        return
    top = os.open(folder, _FOLDER)
    mark, numbers = os.urandom(8).hex(), count()
    try:
        while names := os.listdir(top):
            for name in names:
                if stat.S_ISDIR(os.lstat(name, dir_fd=top).st_mode):
                    _move_up(name, top, (f"{mark}-{number}" for number in numbers))
                else:
                    os.unlink(name, dir_fd=top)
    finally:
        os.close(top)


def _move_up(name: str, top: int, free_names: Iterator[str]) -> None:
    """Have what lies in a folder beside it, and take the folder away."""
    os.chmod(name, 0o700, dir_fd=top)
    inner = os.open(name, _FOLDER, dir_fd=top)
    try:
        for entry in os.listdir(inner):
            if stat.S_ISDIR(os.lstat(entry, dir_fd=inner).st_mode):
                os.chmod(entry, 0o700, dir_fd=inner)  # a folder that cannot be written cannot be moved either
            os.rename(entry, next(free_names), src_dir_fd=inner, dst_dir_fd=top)
    finally:
        os.close(inner)
    os.rmdir(name, dir_fd=top)


def _watch(folder: Path, is_over: Event, is_done: Event) -> None:
    while not is_done.wait(_LOOK_S):
        if not _fits(folder):
            is_over.set()
            _cut(folder)


def _fits(folder: Path) -> bool:
    used = 0
    for entries, (_, status) in enumerate(_entries(folder), 1):
        used += status.st_blocks * 512
        if used > _MOST_BYTES or entries > _MOST_ENTRIES:
            return False
    return True


def _cut(folder: Path) -> None:
    """Give back what the files hold; the checker may go on writing, until the next look."""
    for path, status in _entries(folder):
        if stat.S_ISREG(status.st_mode):
            try:
                file = os.open(path, os.O_WRONLY | _FILE)
            except OSError:
                continue
            os.ftruncate(file, 0)
            os.close(file)


def _entries(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    """All that lies in the folder, with what it is; what cannot be looked at is passed over. Paths that are too long end the way down."""
    waiting = [str(folder)]
    while waiting:
        try:
            found = list(os.scandir(waiting.pop()))
        except OSError:
            continue
        for entry in found:
            try:
                status = entry.stat(follow_symlinks=False)
            except OSError:
                continue
            if stat.S_ISDIR(status.st_mode):
                waiting.append(entry.path)
            yield entry.path, status


def _read_by_path(path: Path, most: int) -> bytes | None:
    if not os.path.lexists(path):
        return None
    if path.is_symlink() or not path.is_file():
        raise _no_plain_file(path.name)
    with path.open("rb") as file:
        return file.read(most)


def _no_plain_file(name: str) -> CheckerError:
    return CheckerError("the problem's own program (checker or generator) left a {name} that is no plain file", name=name)
