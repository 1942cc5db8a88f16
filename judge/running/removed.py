"""What removed.h does, in Python: files that were removed while they are open. Part of launcher.py and the portable backend.

Where the system does not tell what is open, nothing is.
"""

import os
import stat
from collections.abc import Iterator

MOST_REMOVED, EACH_LOOK, PATIENT_LOOKS = 1024, 10, 3


def open_files(task: str) -> Iterator[os.stat_result]:
    """What a thread has open: each may have descriptors of its own. PermissionError where it does not let anybody see them."""
    try:
        names = os.listdir(f"{task}/fd")
    except PermissionError:
        if has_memory(task):
            raise
        return
    except OSError:
        return
    for name in names:
        try:
            yield os.stat(f"{task}/fd/{name}")
        except OSError:
            continue


def has_memory(task: str) -> bool:
    """Whether it has not come to its end: what has is nobody's, and has nothing open for longer than it takes to close it."""
    try:
        with open(f"{task}/status", errors="replace") as file:
            return "\nVmSize:" in file.read()
    except OSError:
        return False


def mapped_files(task: str, folder: str) -> Iterator[int]:
    """The numbers of removed files of a folder that are mapped."""
    try:
        with open(f"{task}/maps", errors="replace") as file:
            lines = file.read().splitlines()
    except OSError:
        return
    for line in lines:
        fields = line.split(None, 5)
        if len(fields) == 6 and fields[5].startswith(folder) and fields[5].endswith(" (deleted)"):
            yield int(fields[4])


def is_overfull_with(tasks: list[str], folder: str, most_kib: int) -> tuple[bool, bool]:
    """Whether removed files take more than a folder may hold, and whether a thread hides what it has."""
    device, sizes, is_hidden = os.stat(folder).st_dev, dict[int, int](), False
    for task in tasks:
        try:
            for file in open_files(task):
                if stat.S_ISREG(file.st_mode) and not file.st_nlink and file.st_dev == device:
                    sizes[file.st_ino] = file.st_blocks // 2
        except PermissionError:
            is_hidden = True
    is_overfull = sum(sizes.values()) > most_kib or len(sizes) >= MOST_REMOVED
    return is_overfull or any(number not in sizes for task in tasks for number in mapped_files(task, folder)), is_hidden


class Removed:
    """Files that no folder shows."""

    def __init__(self, folders: str) -> None:
        """`folders`: lines of KiB and path."""
        self._folders = [line.partition(" ") for line in folders.splitlines()]
        self._calls = self._hidden_looks = 0

    def are_too_many(self, pids: list[int]) -> bool:
        """Whether they take more than folders may hold, or a process lets nobody see them for long. Looks at every tenth call only."""
        self._calls += 1
        if not self._folders or self._calls % EACH_LOOK:
            return False
        tasks = [f"/proc/{pid}/task/{task}" for pid in pids for task in tasks_of(pid)]
        try:
            found = [is_overfull_with(tasks, path, int(most_kib)) for most_kib, _, path in self._folders]
        except OSError:
            return False  # it changes as we look
        self._hidden_looks = self._hidden_looks + 1 if any(is_hidden for _, is_hidden in found) else 0
        return any(is_overfull for is_overfull, _ in found) or self._hidden_looks >= PATIENT_LOOKS


def tasks_of(pid: int) -> list[str]:
    """The threads of a process; none when it is gone."""
    try:
        return os.listdir(f"/proc/{pid}/task")
    except OSError:
        return []
