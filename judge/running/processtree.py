"""The processes of a run on the portable backend: watched by psutil, counted, ended."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil

from judge.running.removed import Removed
from judge.running.sampling import Queue
from judge.runs import RunLimits, Stop

#: seconds between two looks at the processes: short at first, for short programs
_FIRST_TICK_S, _TICK_S = 0.001, 0.01

#: an environment variable with a value of its own marks every process of a run, so that orphans are found
MARK = "JUDGE_RUN"

#: what a run may put into its folder: as much as where a kernel sees to it
_MOST_KIB, _MOST_FILES, _DEEPEST = 64 << 10, 16384, 64


class ProcessTree:
    """The processes of one run: watched, counted, ended."""

    def __init__(self, popen: "subprocess.Popen[bytes]", mark: str) -> None:
        self.cpu_s = 0.0
        self.peak_bytes = 0
        self.queue = Queue()
        #: its processes at the last look
        self.alive = [popen.pid]
        self._popen = popen
        self._process = psutil.Process(popen.pid)
        self._mark = mark
        self._seen: dict[int, psutil.Process] = {}
        self._floor_bytes = _own_peak_bytes()

    def watch(self, limits: RunLimits, files: Path, began_s: float) -> Stop:
        """The limit that was reached, or ENDED once the program has ended; its status is then taken.

        `files` has its stdout and its folder.
        """
        _set_limits(self._process, limits)
        removed = Removed(f"{_MOST_KIB} {files / 'run'}")
        self._sample()  # a short program may be gone at the first tick
        tick_s = _FIRST_TICK_S
        while not self._has_ended(tick_s):
            self._sample()
            if self.peak_bytes > limits.memory_mib * 1048576:
                return Stop.MEMORY
            is_large = (files / "stdout").stat().st_size > limits.output_bytes
            if is_large or is_overfull(files / "run") or removed.are_too_many(self.alive):
                return Stop.OUTPUT
            if self.cpu_s >= limits.cpu_s:
                return Stop.CPU
            if self.queue.wall_left_s(list(self.alive), limits.wall_s, time.monotonic() - began_s, self.cpu_s) <= 0:
                return Stop.WALL
            if len(self._seen) > limits.processes:
                return Stop.PROCESSES
            tick_s = min(2 * tick_s, _TICK_S)
        return Stop.ENDED

    def end(self) -> int:
        """Kill all that is left; the number of processes other than the program that were still there."""
        self._kill(self._process)
        self._has_ended(None)
        strays = 0
        for _ in range(1000):
            left = [process for process in self._left_behind() if process.is_running() and process.status() != psutil.STATUS_ZOMBIE]
            if not left:
                break
            strays += len(left)
            for process in left:
                self._kill(process)
            psutil.wait_procs(left, timeout=0.1)
        return strays

    def _sample(self) -> None:
        cpu_s, resident = 0.0, 0
        try:
            processes = [self._process, *self._process.children(recursive=True)]
        except psutil.Error:
            return
        self.alive = [process.pid for process in processes]
        for process in processes:
            self._seen[process.pid] = process
            try:
                times, memory = process.cpu_times(), process.memory_info()
            except psutil.Error:
                continue
            cpu_s += times.user + times.system + getattr(times, "children_user", 0.0) + getattr(times, "children_system", 0.0)
            resident += memory.rss
        self.cpu_s = max(self.cpu_s, cpu_s)
        self.peak_bytes = max(self.peak_bytes, resident)

    def _has_ended(self, timeout_s: float | None) -> bool:
        """Wait at most `timeout_s` (None: for ever); takes the exact usage from the system where it offers that."""
        if self._popen.returncode is not None:
            return True
        if sys.platform == "win32":
            try:
                self._popen.wait(timeout_s)
            except subprocess.TimeoutExpired:
                return False
            return True
        deadline_s = time.monotonic() + (timeout_s if timeout_s is not None else 3600)
        while True:
            pid, status, used = os.wait4(self._process.pid, os.WNOHANG)
            if pid:
                self._popen.returncode = os.waitstatus_to_exitcode(status)
                self.cpu_s = max(self.cpu_s, used.ru_utime + used.ru_stime)
                peak_bytes = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
                # What is at or below this interpreter's own peak says nothing: the kernel counts the parent before exec.
                if peak_bytes > self._floor_bytes:
                    self.peak_bytes = max(self.peak_bytes, peak_bytes)
                return True
            if time.monotonic() >= deadline_s:
                return False
            time.sleep(0.0005)

    def _left_behind(self) -> list[psutil.Process]:
        found = {pid: process for pid, process in self._seen.items() if pid != self._process.pid and process.is_running()}
        for process in psutil.process_iter():
            try:
                if process.pid != self._process.pid and process.environ().get(MARK) == self._mark:
                    found[process.pid] = process
            except (psutil.Error, OSError):
                continue
        return list(found.values())

    def _kill(self, process: psutil.Process) -> None:
        try:
            if sys.platform != "win32" and os.getpgid(process.pid) == process.pid:
                os.killpg(process.pid, 9)  # at once, before they can fork on
            process.kill()
        except (psutil.Error, OSError):
            pass


def _set_limits(process: psutil.Process, limits: RunLimits) -> None:
    """Kernel limits for a process that already runs, where psutil can set them (Linux)."""
    if sys.platform != "linux":
        return
    try:
        process.rlimit(psutil.RLIMIT_FSIZE, (limits.file_bytes, limits.file_bytes))
        process.rlimit(psutil.RLIMIT_CPU, (int(limits.cpu_s) + 2, int(limits.cpu_s) + 3))
        process.rlimit(psutil.RLIMIT_CORE, (0, 0))
    except (psutil.Error, OSError):
        pass


def is_overfull(folder: Path) -> bool:
    """Whether it holds more than it may, or what cannot be counted."""
    kib, count, waiting = 0, 0, [(str(folder), 0)]
    while waiting:
        path, depth = waiting.pop()
        try:
            with os.scandir(path) as entries:
                for entry in entries:
                    count += 1
                    kib += entry.stat(follow_symlinks=False).st_size >> 10
                    if kib > _MOST_KIB or count > _MOST_FILES or depth > _DEEPEST:
                        return True
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append((entry.path, depth + 1))
        except PermissionError:
            return True
        except OSError:
            continue  # it changes as we look
    return False


def _own_peak_bytes() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
