"""Temporary folders, the only way to make one: removed by who made them, and what a killed judge left by the next that makes one.

    <temporary folder>/judge-run-XXXXXXXX      locked by who made it, for as long as that process, or one that it forked, lives
    <folder of the cache>/.judge-run-XXXXXXXX  the same, for what is to be moved within that folder

A folder has its name once it is locked: what has the name and no lock was left. It is removed one level at a time, through descriptors:
programs build trees that no path is long enough for. Knows nothing of what is put there.
"""

import errno
import os
import stat
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError
from judge.messages import N_

_PREFIX = "judge-run-"

#: before it is locked
_NEW_PREFIX = "judge-new-"

#: seconds after which a folder that was never locked is one whose maker was killed
_YOUNG_S = 60.0

#: what a run may put into its folder
_ROOM_BYTES = 64 << 20

#: where a system keeps temporary files that are not in memory
_ON_DISK = "/var/tmp"

#: where tempfile looks for a place, the first that is there: importing it takes too long for who only looks, too
_CHOSEN_BY, _USUAL = ("TMPDIR", "TEMP", "TMP"), ("/tmp", _ON_DISK)

_NO_PLACE = N_(
    "no folder for temporary files can be written to: TMPDIR=FOLDER names another, df shows full disks, ulimit -f what may be written"
)


class Folder(NamedTuple):
    """A temporary folder; `close` removes it with all that is in it, or `with` does."""

    path: Path
    lock: int

    def __enter__(self) -> Path:
        """Its path."""
        return self.path

    def __exit__(self, *_: object) -> None:
        """Remove it."""
        self.close()

    def close(self) -> None:
        """Remove it, if it is still there."""
        remove(self.path)
        if self.lock >= 0:
            os.close(self.lock)


def make_folder(within: Path | None = None, *, on_disk: bool = False) -> Folder:
    """A new folder; those that killed judges left behind there are removed.

    It lies in the system's temporary folder, `on_disk` not in memory where there is a choice; or hidden `within` a folder, which is made.
    """
    import tempfile  # takes longer than the rest of many a command

    try:
        place, hidden = tempfile.gettempdir(), ""
    except FileNotFoundError:  # it wrote into each of its places, to try them
        raise JudgeError(_NO_PLACE) from None
    if within is not None:
        within.mkdir(parents=True, exist_ok=True)
        place, hidden = str(within), "."
    elif on_disk and _is_in_memory(place) and os.access(_ON_DISK, os.W_OK) and not _is_in_memory(_ON_DISK):
        place = _ON_DISK
    if sys.platform == "win32":
        return Folder(Path(tempfile.mkdtemp(prefix=hidden + _PREFIX, dir=place)), -1)
    sweep(place)
    made = tempfile.mkdtemp(prefix=hidden + _NEW_PREFIX, dir=place)
    lock = _lock(made)
    path = Path(place, hidden + _PREFIX + made.rpartition("-")[2])
    os.rename(made, path)
    return Folder(path, lock)


def refuse_full_disk(folder: Path, stderr: bytes) -> None:
    """OSError where the disk that a folder is on has no room, or too little for what a program complains of in `stderr`."""
    if sys.platform == "win32":
        return
    status = os.statvfs(folder)
    complains = os.strerror(errno.ENOSPC).encode() in stderr
    free = status.f_bavail * status.f_frsize  # what is kept back for root is for other things
    if status.f_blocks and free < (_ROOM_BYTES if complains else 1):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))


def sweep_all(within: Iterable[Path]) -> None:
    """Remove what killed judges of this user left, in the temporary folders of the system and in those of `within` that are there."""
    usual = next((place for place in (*map(os.environ.get, _CHOSEN_BY), *_USUAL) if place and os.path.isdir(place)), _ON_DISK)
    for place in dict.fromkeys((usual, _ON_DISK, *map(str, within))):
        sweep(place)


def sweep(place: str) -> None:
    """Remove what killed judges of this user left in `place`, if that is there."""
    try:
        entries = list(os.scandir(place))
    except OSError:
        return
    for entry in entries:
        try:
            if not _is_left(entry):
                continue
            lock = _lock(entry.path)
        except OSError:
            continue  # locked, or gone meanwhile
        remove(Path(entry.path))
        os.close(lock)


def remove(folder: Path) -> None:
    """Remove a folder with all that is in it, however deep; what cannot be removed stays."""
    if sys.platform == "win32":
        import shutil

        shutil.rmtree(folder, ignore_errors=True)
        return
    try:
        folder.chmod(0o700)
        empty(folder)
        folder.rmdir()
    except OSError:
        pass


def empty(folder: Path) -> None:
    """Remove all that is in a folder: each folder in it hands what it has to its parent's place first, so none is ever deep."""
    if sys.platform == "win32":
        import shutil

        for path in folder.iterdir():
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink()
        return
    top = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        moved = 0
        waiting = _clear(top)
        while waiting:
            name = waiting.pop()
            within = _open_within(top, name)
            if within < 0:
                continue
            try:
                for child in _clear(within):
                    moved += 1
                    _let_in(within, child)
                    aside = f".judge-{moved}"
                    os.rename(child, aside, src_dir_fd=within, dst_dir_fd=top)
                    waiting.append(aside)
            finally:
                os.close(within)
            os.rmdir(name, dir_fd=top)
    finally:
        os.close(top)


def _clear(folder: int) -> list[str]:
    """Unlink what is no folder; the names of those that are."""
    folders = []
    for name in os.listdir(folder):
        if stat.S_ISDIR(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode):
            folders.append(name)
        else:
            os.unlink(name, dir_fd=folder)
    return folders


def _open_within(folder: int, name: str) -> int:
    _let_in(folder, name)
    try:
        return os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=folder)
    except OSError:
        return -1


def _let_in(folder: int, name: str) -> None:
    """Whatever its mode was, its owner may open and move it now."""
    os.chmod(name, 0o700, dir_fd=folder)  # a folder, as was seen; nobody else is here any more


def _lock(path: str) -> int:
    """A descriptor that holds the folder's lock; OSError when another process has it."""
    import fcntl

    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _is_left(entry: os.DirEntry[str]) -> bool:
    """Whether it is ours to remove, unless somebody has locked it."""
    name = entry.name.removeprefix(".")
    if sys.platform == "win32" or not name.startswith((_PREFIX, _NEW_PREFIX)) or not entry.is_dir(follow_symlinks=False):
        return False
    status = entry.stat(follow_symlinks=False)
    is_young = name.startswith(_NEW_PREFIX) and time.time() - status.st_ctime < _YOUNG_S
    return status.st_uid == os.geteuid() and not is_young


def _is_in_memory(place: str) -> bool:
    if sys.platform != "linux":
        return False
    with open("/proc/self/mountinfo") as file:
        mounts = [(line.split(" - ")[0].split()[4], line.split(" - ")[1].split()[0]) for line in file]
    around = [(point, kind) for point, kind in mounts if os.path.commonpath([point, os.path.realpath(place)]) == point]
    return max(around, key=lambda mount: len(mount[0]), default=("", ""))[1] == "tmpfs"
