"""The backend for any machine: psutil watches the program's processes. No confinement: it protects nothing but time, memory and disk.

Known limits. Memory is sampled, so a peak between two looks can be missed. A process that leaves its group, its
parents and its environment behind is not found again. Programs see the learner's files and the network.
"""

import os
import subprocess
import sys
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

import psutil

from judge.errors import RunnerError
from judge.messages import N_
from judge.running.sampling import Queue
from judge.runs import Program, RunLimits, RunResult, Stop
from judge.temporary import make_folder

#: seconds between two looks at the processes: short at first, for short programs
_FIRST_TICK_S, _TICK_S = 0.001, 0.01

#: an environment variable with a value of its own marks every process of a run, so that orphans are found
_MARK = "JUDGE_RUN"


class PortableRunner:
    """Runs one program; each run in a temporary folder of its own."""

    protections: tuple[str, ...] = (N_("time, memory and output limits only"),)

    def __init__(self, program: Program) -> None:
        self._program = program

    def close(self) -> None:
        """Nothing outlives a run here."""

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        """Run the program once with `arguments` after its own; OSError when `stdin` cannot be read."""
        folder = make_folder()
        try:
            files = folder.path
            source = stdin if isinstance(stdin, Path) else files / "stdin"
            if isinstance(stdin, bytes):
                source.write_bytes(stdin)
            (files / "run").mkdir()
            return self._run_in(files, source, limits, arguments)
        finally:
            folder.close()

    def _run_in(self, files: Path, source: Path, limits: RunLimits, arguments: Sequence[str]) -> RunResult:
        mark = uuid.uuid4().hex
        env = {**self._program.env, "HOME": str(files / "run"), _MARK: mark}
        began_s = time.monotonic()
        with source.open("rb") as stdin, (files / "stdout").open("wb") as stdout, (files / "stderr").open("wb") as stderr:
            try:
                process = subprocess.Popen(
                    [*self._program.argv, *arguments], stdin=stdin, stdout=stdout, stderr=stderr, cwd=files / "run", env=env,
                    start_new_session=True,
                )  # fmt: skip
            except OSError as error:
                raise RunnerError("cannot execute {path}: {reason}", path=self._program.argv[0], reason=error.strerror) from None
        tree = _Tree(process, mark)
        try:
            stop = tree.watch(limits, files / "stdout", began_s)
            wall_s = time.monotonic() - began_s
        finally:
            strays = tree.end()
        status = process.returncode or 0
        if stop is Stop.ENDED and (files / "stderr").stat().st_size >= limits.file_bytes:
            stop = Stop.OUTPUT
        return RunResult(
            stop=stop, exit_code=max(status, 0), signal=max(-status, 0), cpu_s=tree.cpu_s, wall_s=wall_s,
            memory_mib=tree.peak_bytes / 1048576, stdout=_head(files / "stdout", limits.output_bytes + 1),
            stderr=_head(files / "stderr", limits.file_bytes), output_bytes=(files / "stdout").stat().st_size,
            strays=strays if stop is Stop.ENDED else 0, queued_s=tree.queue.waited_s,
        )  # fmt: skip


class _Tree:
    """The processes of one run: watched, counted, ended."""

    def __init__(self, popen: "subprocess.Popen[bytes]", mark: str) -> None:
        self.cpu_s = 0.0
        self.peak_bytes = 0
        self.queue = Queue()
        self._alive = [popen.pid]
        self._popen = popen
        self._process = psutil.Process(popen.pid)
        self._mark = mark
        self._seen: dict[int, psutil.Process] = {}
        self._floor_bytes = _own_peak_bytes()

    def watch(self, limits: RunLimits, stdout: Path, began_s: float) -> Stop:
        """The limit that was reached, or ENDED once the program has ended; its status is then taken."""
        _set_limits(self._process, limits)
        self._sample()  # a short program may be gone at the first tick
        tick_s = _FIRST_TICK_S
        while not self._has_ended(tick_s):
            self._sample()
            if self.peak_bytes > limits.memory_mib * 1048576:
                return Stop.MEMORY
            if stdout.stat().st_size > limits.output_bytes:
                return Stop.OUTPUT
            if self.cpu_s >= limits.cpu_s:
                return Stop.CPU
            if self.queue.wall_left_s(list(self._alive), limits.wall_s, time.monotonic() - began_s, self.cpu_s) <= 0:
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
        self._alive = [process.pid for process in processes]
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
                if process.pid != self._process.pid and process.environ().get(_MARK) == self._mark:
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


def _own_peak_bytes() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _head(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        return file.read(most)
