"""A cgroup around one sandbox, where the machine lets us make one: the kernel's own count of what processes together use.

For memory it is a backstop above the sampled limit: a group that runs over it has a process killed, which is read as
"memory". For processor time it has what no parent waited for; for the number of processes, what binds root as well.
Version 1 groups are made below the judge's own groups, one for each of these; a version 2 group beside it (a group with
processes may have no controlled children there), or beside the nearest of those above it that is ours to divide, as a
user's delegated ones are.
"""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

_ROOT, _OWN = "/sys/fs/cgroup", "/proc/self/cgroup"

#: what files that count have at most
_COUNT_BYTES = 4096


class Group(NamedTuple):
    """A cgroup's folders, with the names of files in this version; no `cpu_folder` where time is not counted."""

    folder: str
    limit_file: str
    events_file: str
    swap_file: str
    swap_limit: str
    cpu_folder: str
    pids_folder: str

    @property
    def counts_cpu(self) -> bool:
        """Whether `cpu_s` tells anything."""
        return bool(self.cpu_folder)

    def add(self, pid: int) -> None:
        """Move a process, with all it will start, into the group."""
        for folder in self._folders():
            _write(f"{folder}/cgroup.procs", str(pid))

    def limit(self, mebibytes: float, processes: int) -> None:
        """Set the group's limits: memory, of which nothing may be swapped out of sight, and processes, where they are counted."""
        if os.path.exists(f"{self.pids_folder}/pids.max"):
            _write(f"{self.pids_folder}/pids.max", str(processes))
        limit = str(int(mebibytes) << 20)
        memory = (f"{self.folder}/{self.limit_file}", limit)
        swap = (f"{self.folder}/{self.swap_file}", self.swap_limit or limit)
        files = [memory, swap] if os.path.exists(swap[0]) else [memory]
        try:
            for path, text in files:
                _write(path, text)
        except OSError:  # version 1 wants memory within memory and swap at any moment: to raise both, the sum goes first
            for path, text in reversed(files):
                _write(path, text)

    def kills(self) -> int:
        """How many processes the kernel has killed here for memory."""
        return _field(f"{self.folder}/{self.events_file}", "oom_kill")

    def open_cpu(self) -> int:
        """A descriptor of the count of processor time, to be closed by who asks: it is read before and after each run."""
        name = "cpu.stat" if self.cpu_folder == self.folder else "cpuacct.usage"
        return os.open(f"{self.cpu_folder}/{name}", os.O_RDONLY | os.O_CLOEXEC)

    def cpu_s(self, count: int) -> float:
        """Seconds of processor time that were used here, by `open_cpu`."""
        text = os.pread(count, _COUNT_BYTES, 0)
        if self.cpu_folder != self.folder:
            return int(text) / 1e9
        return next((int(line.split()[1]) for line in text.splitlines() if line.startswith(b"usage_usec ")), 0) / 1e6

    def kill(self) -> None:
        """Kill all that is in the group, process group by process group: one by one they could fork faster than they are found."""
        with open(f"{self.folder}/cgroup.procs") as file:
            for pid in file.read().split():
                with suppress(ProcessLookupError):
                    group = os.getpgid(int(pid))
                    if group != os.getpgrp():
                        os.killpg(group, signal.SIGKILL)
                    os.kill(int(pid), signal.SIGKILL)

    def close(self) -> None:
        """Remove the group, which must be empty; one that is still emptying is left to the next `make_group`."""
        for folder in self._folders():
            _remove(folder)

    def _folders(self) -> set[str]:
        return {folder for folder in (self.folder, self.cpu_folder, self.pids_folder) if folder}


def make_group(name: str, root: str = _ROOT, own: str = _OWN) -> Group | None:
    """A new group, or None where groups are not ours to make. Empty groups of ended judges are removed."""
    paths = _own_groups(own)
    name = f"judge-{os.getpid()}-{name}"
    if "memory" in paths:
        folder = _make(f"{root}/memory{paths['memory']}", name, "memory.limit_in_bytes")
        if not folder:
            return None
        cpu_folder = _make(f"{root}/cpuacct{paths.get('cpuacct', '/')}", name, "cpuacct.usage")
        pids_folder = _make(f"{root}/pids{paths.get('pids', '/')}", name, "pids.max")
        files = ("memory.limit_in_bytes", "memory.oom_control", "memory.memsw.limit_in_bytes")
        return Group(folder, *files, swap_limit="", cpu_folder=cpu_folder, pids_folder=pids_folder)
    for parent in _dividable(f"{root}{paths.get('', '/')}", root):
        folder = _make(parent, name, "memory.max")
        if folder:
            return Group(folder, "memory.max", "memory.events", "memory.swap.max", swap_limit="0", cpu_folder=folder, pids_folder=folder)
    return None


def _own_groups(own: str) -> dict[str, str]:
    """The paths of this process's groups by controller; version 2 has no name."""
    try:
        with open(own) as file:
            lines = [line.rstrip("\n").split(":", 2) for line in file]
    except OSError:
        return {}
    return {controller: path for _, controllers, path in lines for controller in controllers.split(",")}


def _dividable(own: str, root: str) -> Iterator[str]:
    """Groups above `own` whose memory we may divide, the nearest first."""
    parent = os.path.dirname(own.rstrip("/"))
    while len(parent) >= len(root):
        if os.access(parent, os.W_OK) and os.access(f"{parent}/cgroup.procs", os.W_OK) and _divides_memory(parent):
            yield parent
        parent = os.path.dirname(parent)


def _divides_memory(folder: str) -> bool:
    try:
        with open(f"{folder}/cgroup.subtree_control") as file:
            if "memory" in file.read().split():
                return True
        _write(f"{folder}/cgroup.subtree_control", "+memory")
        return True
    except OSError:
        return False


def _make(parent: str, name: str, needed_file: str) -> str:
    """A new folder in `parent`; empty when that is not ours to do."""
    parent = parent.rstrip("/")
    if not os.access(parent, os.W_OK):
        return ""
    _sweep(parent)
    folder = f"{parent}/{name}"
    try:
        os.mkdir(folder)
    except OSError:
        return ""
    if os.access(f"{folder}/{needed_file}", os.W_OK) and os.access(f"{folder}/cgroup.procs", os.W_OK):
        return folder
    _remove(folder)
    return ""


def _sweep(parent: str) -> None:
    for name in os.listdir(parent):
        words = name.split("-")
        if words[0] == "judge" and len(words) == 3 and words[1].isdigit() and not os.path.exists(f"/proc/{words[1]}"):
            _remove(f"{parent}/{name}")


def _field(path: str, name: str) -> int:
    with open(path) as file:
        return next((int(line.split()[1]) for line in file if line.startswith(f"{name} ")), 0)


def _remove(folder: str) -> None:
    try:
        os.rmdir(folder)
    except OSError:
        pass


def _write(path: str, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)
