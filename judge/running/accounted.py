"""A cgroup that a launcher is in before its first run, and what it says that neither sampling nor wait4 do. Linux only.

Moving a process into a group waits for all processors once, some 10 ms: it begins with the launcher, in a thread, and has
ended before anything runs.
"""

import os
import time
from _thread import allocate_lock, start_new_thread
from contextlib import suppress

from judge.confinement.cgroup import Group
from judge.runs import RunLimits, RunResult, Stop

#: held by the thread that moves a launcher: while there is one, a fork may leave a child that waits for it
_moving = allocate_lock()

#: a move takes some 10 ms; who holds the lock for longer was left behind by a fork, or the machine is very busy
_MOVE_S = 5.0
_FORK_S = 0.2

#: seconds of processor time below which nobody asks whether there was more: the group's count has the launcher's in it
_NOISE_S = 0.02

#: the launcher, and one more than the limit, so that it is seen to be passed
_OWN_PROCESSES = 2


class Accounted:
    """One group, and how much of what it counts is known."""

    def __init__(self, group: Group, *, counts_cpu: bool) -> None:
        self.counts_cpu = counts_cpu and group.counts_cpu
        self._group = group
        self._pid = 0
        self._is_moved = False
        self._limits, self._kills = (0.0, 0), 0
        #: the count of processor time, and what earlier runs used
        self._count = group.open_cpu() if self.counts_cpu else -1
        self._known_s = 0.0

    def begin_to_join(self, pid: int) -> None:
        """Begin to move the launcher `pid` into the group."""
        self._pid, self._is_moved = pid, False
        _moving.acquire(True, _FORK_S)
        try:
            start_new_thread(self._move, (pid,))
        except RuntimeError:  # the shell lets no more threads be
            self._move(pid)

    def has_joined(self) -> bool:
        """Wait until the launcher is in the group; False when it cannot be."""
        if not self._is_moved:
            _moving.acquire(True, _MOVE_S)
            _let_go()
        return self._is_moved

    def limit(self, mebibytes: float, processes: int) -> None:
        """Set the limits of all that is in the group: memory, processes beside the launcher."""
        if self._limits != (mebibytes, processes):
            self._group.limit(mebibytes, processes + _OWN_PROCESSES)
            self._limits = (mebibytes, processes)

    def begin_run(self) -> None:
        """Look at the count before a run."""
        if self.counts_cpu:
            self._known_s = self._others_s()

    def has_killed(self) -> bool:
        """Whether the kernel killed something here for memory since this was last asked."""
        before, self._kills = self._kills, self._group.kills()
        return self._kills > before

    def corrected(self, result: RunResult, limits: RunLimits) -> RunResult:
        """The result with what the group knows better; looked up only where that may matter."""
        is_odd = result.signal or result.exit_code or result.memory_mib > limits.memory_mib / 2
        if is_odd and result.stop is Stop.ENDED and self.has_killed():
            result = result._replace(stop=Stop.MEMORY)
        if self.counts_cpu and result.wall_s * (os.cpu_count() or 1) > limits.cpu_s / 2:
            uncounted_s = self._others_s() - self._known_s - result.cpu_s
            if uncounted_s > _NOISE_S:
                result = result._replace(cpu_s=result.cpu_s + uncounted_s)
        return result

    def kill(self) -> None:
        """Kill all that is in the group."""
        with suppress(OSError):
            self._group.kill()

    def close(self) -> None:
        """Remove the group, which must be empty."""
        if self._count >= 0:
            os.close(self._count)
            self._count = -1
        self._group.close()

    def _others_s(self) -> float:
        """Processor time of all that was ever in the group but for the launcher itself."""
        own_s = 0.0
        with suppress(OSError):
            own_s = time.clock_gettime(~self._pid << 3 | 2)
        return self._group.cpu_s(self._count) - own_s

    def _move(self, pid: int) -> None:
        try:
            self._group.add(pid)
            self._is_moved = True
        except OSError:
            pass  # it has ended meanwhile, or may not go there
        finally:
            _let_go()


def wait_for_moves() -> None:
    """Wait until no thread moves a launcher: for whoever is about to fork."""
    _moving.acquire(True, _FORK_S)
    _let_go()


def _let_go() -> None:
    if _moving.locked():
        _moving.release()
