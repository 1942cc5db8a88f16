"""A memory cgroup around one sandbox, where the machine lets us make one: the kernel's own stop for many processes at once.

It is a backstop above the sampled limit: a group that runs over it has a process killed, which is read as "memory".
Version 1 groups are made below the judge's own group, version 2 groups beside it (a group with processes may have no
controlled children there).
"""

import os
from typing import NamedTuple


class MemoryGroup(NamedTuple):
    """A cgroup folder with the names of its files in this version."""

    folder: str
    limit_file: str
    events_file: str

    def add(self, pid: int) -> None:
        """Move a process, with all it will start, into the group."""
        _write(f"{self.folder}/cgroup.procs", str(pid))

    def limit(self, mebibytes: float) -> None:
        """Set the group's limit."""
        _write(f"{self.folder}/{self.limit_file}", str(int(mebibytes) << 20))

    def kills(self) -> int:
        """How many processes the kernel has killed here for memory."""
        with open(f"{self.folder}/{self.events_file}") as file:
            return next((int(line.split()[1]) for line in file if line.startswith("oom_kill ")), 0)

    def close(self) -> None:
        """Remove the group, which must be empty; one that is still emptying is left to the next `make_memory_group`."""
        try:
            os.rmdir(self.folder)
        except OSError:
            pass


def make_memory_group(name: str) -> MemoryGroup | None:
    """A new group, or None where groups are not ours to make. Empty groups of ended judges are removed."""
    parent, limit_file, events_file = _find_parent()
    if not parent or not os.access(parent, os.W_OK):
        return None
    _sweep(parent)
    folder = f"{parent}/judge-{os.getpid()}-{name}"
    try:
        os.mkdir(folder)
        if not os.access(f"{folder}/{limit_file}", os.W_OK) or not os.access(f"{folder}/cgroup.procs", os.W_OK):
            os.rmdir(folder)
            return None
    except OSError:
        return None
    return MemoryGroup(folder, limit_file, events_file)


def _find_parent() -> tuple[str, str, str]:
    try:
        with open("/proc/self/cgroup") as file:
            own = {controllers: path for _, controllers, path in (line.rstrip("\n").split(":", 2) for line in file)}
    except OSError:
        return "", "", ""
    if "memory" in own:
        return f"/sys/fs/cgroup/memory{own['memory']}".rstrip("/"), "memory.limit_in_bytes", "memory.oom_control"
    parent = os.path.dirname(f"/sys/fs/cgroup{own.get('', '/')}")
    try:
        with open(f"{parent}/cgroup.subtree_control") as file:
            return (parent if "memory" in file.read().split() else ""), "memory.max", "memory.events"
    except OSError:
        return "", "", ""


def _sweep(parent: str) -> None:
    for name in os.listdir(parent):
        words = name.split("-")
        if words[0] == "judge" and len(words) == 3 and words[1].isdigit() and not os.path.exists(f"/proc/{words[1]}"):
            try:
                os.rmdir(f"{parent}/{name}")
            except OSError:
                pass


def _write(path: str, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)
