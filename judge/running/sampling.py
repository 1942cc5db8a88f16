"""The sampling of sampling.h in Python: what /proc tells of processes. Part of launcher.py; Linux only, but for the queue.

Where the system does not tell how long a thread was queued, nothing was.
"""

import os
import time
from collections.abc import Iterable, Iterator
from typing import Any

#: times the wall limit: queued or not, this is the end
CEILING = 10

#: when less than this was not spent computing, nobody asks how much of it was queued; and a program that is queued gets so much more
WORTH_ASKING_S, SOON_S = 0.001, 0.01

#: between two looks: whoever looks each few milliseconds stood still too, as in a container that was paused
STOOD_STILL_S = 1.0

#: tables of pages take a 512th of what is mapped at most: of less than this nobody asks
MUCH_MAPPED_KIB = 32 << 20


def cpu_of(used: Any) -> float:
    """Seconds of user and system time."""
    return float(used.ru_utime + used.ru_stime)


def tasks_of(pid: int) -> list[str]:
    """The threads of a process; none when it is gone."""
    try:
        return os.listdir(f"/proc/{pid}/task")
    except OSError:
        return []


def read_of_task(pid: int, task: str, name: str) -> str:
    """A file that /proc has of a thread; empty when it is gone."""
    try:
        with open(f"/proc/{pid}/task/{task}/{name}", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def children_of(pid: int) -> Iterator[int]:
    """The children of all threads of a process."""
    for task in tasks_of(pid):
        yield from map(int, read_of_task(pid, task, "children").split())


def descendants(of: int = 0) -> list[int]:
    """All processes below one, or below this one: what `kill` and the sampling are about."""
    found = list(children_of(of or os.getpid()))
    for pid in found:
        found += children_of(pid)
    return found


def resident_kib(pid: int) -> int:
    """Resident memory; 0 when it is gone."""
    try:
        with open(f"/proc/{pid}/statm") as file:
            mapped, pages = map(int, file.read().split()[:2])
    except (OSError, ValueError):
        return 0
    page_kib = os.sysconf("SC_PAGESIZE") // 1024
    return pages * page_kib + (tables_kib(pid) if mapped * page_kib > MUCH_MAPPED_KIB else 0)


def tables_kib(pid: int) -> int:
    """The tables that say where a process's pages are."""
    try:
        with open(f"/proc/{pid}/status", errors="replace") as file:
            return next((int(line.split()[1]) for line in file if line.startswith("VmPTE:")), 0)
    except OSError:
        return 0


def cpu_clock_s(pid: int) -> float:
    """CPU time of all threads of a process; 0 when it is gone."""
    try:
        return time.clock_gettime(~pid << 3 | 2)
    except OSError:
        return 0.0


def cpu_s_of(pids: list[int]) -> float:
    """CPU seconds of processes, and of all that this one ever reaped."""
    from resource import RUSAGE_CHILDREN, getrusage

    return sum(map(cpu_clock_s, pids)) + cpu_of(getrusage(RUSAGE_CHILDREN))


class Queue:
    """How long threads were ready to run while others had the processors; those that ended between two looks are not in it."""

    def __init__(self) -> None:
        self.waited_s = 0.0
        #: of it, while all stood still; when it was last looked at, in seconds of the run
        self.stood_s, self.looked_s = 0.0, 0.0
        self._seen: dict[str, float] = {}

    def look(self, pids: Iterable[int]) -> float:
        """Seconds that these processes have been queued for a processor since the queue was made."""
        for pid in pids:
            for task in tasks_of(pid):
                fields = read_of_task(pid, task, "schedstat").split()
                queued_s = int(fields[1]) / 1e9 if len(fields) > 1 else 0.0
                self.waited_s += max(0.0, queued_s - self._seen.get(task, 0.0))
                self._seen[task] = queued_s
        return self.waited_s

    def wall_left_s(self, pids: list[int], wall_limit_s: float, wall_s: float, cpu_s: float) -> float:
        """What the wall clock leaves: a program that is queued, or stands still with all others, neither runs nor sleeps."""
        before_s = self.waited_s
        queued_s = 0.0 if wall_s - cpu_s < WORTH_ASKING_S else self.look(pids)
        stood_s = wall_s - self.looked_s - (self.waited_s - before_s)
        self.looked_s = wall_s
        if stood_s > STOOD_STILL_S:
            self.stood_s += stood_s
            self.waited_s += stood_s
            queued_s = self.waited_s
        left_s = wall_limit_s - (wall_s - queued_s)
        if -wall_limit_s < left_s <= 0 and is_any_runnable(pids):
            left_s = SOON_S
        return min(left_s, CEILING * wall_limit_s - (wall_s - self.stood_s))


def is_any_runnable(pids: Iterable[int]) -> bool:
    """Whether any thread runs or is queued at this moment: what is queued now is not in the sum yet."""
    return any(read_of_task(pid, task, "stat").rpartition(")")[2].startswith(" R") for pid in pids for task in tasks_of(pid))
