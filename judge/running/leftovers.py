"""Temporary folders of runs, which hold whatever programs put there, and processes that outlived their launcher.

A folder is locked by who made it, for as long as that process lives; so the next judge can tell what a killed one left
behind. It is removed one level at a time, through descriptors: programs build trees that no path is long enough for.
"""

import os
import signal
import stat
import sys
import time
from pathlib import Path
from typing import NamedTuple

_PREFIX = "judge-run-"

#: seconds that a folder may be without its lock: its maker has not come to that yet
_YOUNG_S = 60.0


class Folder(NamedTuple):
    """A temporary folder; `close` removes it with all that is in it."""

    path: Path
    lock: int

    def close(self) -> None:
        """Remove it."""
        remove(self.path)
        if self.lock >= 0:
            os.close(self.lock)


def make_folder(*, on_disk: bool = False) -> Folder:
    """A new folder; those that killed judges left behind are removed. `on_disk`: not in memory, where there is a choice."""
    import tempfile  # where there are namespaces most runs need no folder, and it imports random, shutil, bz2, lzma

    place = tempfile.gettempdir()
    if on_disk and _is_in_memory(place) and os.access("/var/tmp", os.W_OK) and not _is_in_memory("/var/tmp"):
        place = "/var/tmp"
    if sys.platform == "win32":
        return Folder(Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place)), -1)
    sweep(place)
    path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place))
    return Folder(path, _lock(path))


def sweep(place: str) -> None:
    """Remove what killed judges of this user left in `place`."""
    for entry in os.scandir(place):
        try:
            if not entry.name.startswith(_PREFIX) or not entry.is_dir(follow_symlinks=False) or not _is_old_and_ours(entry):
                continue
            lock = _lock(Path(entry.path))
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


def _lock(path: Path) -> int:
    """A descriptor that holds the folder's lock; OSError when another process has it."""
    import fcntl

    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _is_old_and_ours(entry: os.DirEntry[str]) -> bool:
    status = entry.stat(follow_symlinks=False)
    return sys.platform != "win32" and status.st_uid == os.geteuid() and time.time() - status.st_ctime > _YOUNG_S


def _is_in_memory(place: str) -> bool:
    if sys.platform != "linux":
        return False
    with open("/proc/self/mountinfo") as file:
        mounts = [(line.split(" - ")[0].split()[4], line.split(" - ")[1].split()[0]) for line in file]
    around = [(point, kind) for point, kind in mounts if os.path.commonpath([point, os.path.realpath(place)]) == point]
    return max(around, key=lambda mount: len(mount[0]), default=("", ""))[1] == "tmpfs"


def end_orphans(known: set[int]) -> None:
    """Kill what came to this process because its launcher died: children with more system call filters than we have."""
    for _ in range(1000):
        orphans = [pid for pid in _children() if pid not in known and _filters(pid) > _filters(os.getpid())]
        if not orphans:
            return
        for pid in orphans:
            try:
                _kill_with_its_group(pid)
                os.waitpid(pid, 0)
            except (ProcessLookupError, ChildProcessError):
                pass


def _kill_with_its_group(pid: int) -> None:
    """Kill a process and, in one step, all that it forked: one by one they would fork faster than they are found."""
    group = os.getpgid(pid)
    if group != os.getpgrp():
        os.killpg(group, signal.SIGKILL)
    os.kill(pid, signal.SIGKILL)


def _children() -> list[int]:
    found: list[int] = []
    for task in os.listdir("/proc/self/task"):
        try:
            with open(f"/proc/self/task/{task}/children") as file:
                found += map(int, file.read().split())
        except OSError:
            continue
    return found


def _filters(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/status") as file:
            return next((int(line.split()[1]) for line in file if line.startswith("Seccomp_filters:")), 0)
    except OSError:
        return 0
