"""The Linux backend: one confined launcher for a program, asked once per run.

A run that leaves something in its folder, or a launcher that dies, is followed by a fresh launcher: no run sees
anything of an earlier one.
"""

import os
import sys
from _thread import allocate_lock, start_new_thread
from collections.abc import Sequence
from pathlib import Path

from judge.confinement.cgroup import MemoryGroup, make_memory_group
from judge.confinement.filesystem import SCRATCH
from judge.confinement.sandbox import View, inside_ids
from judge.errors import RunnerError
from judge.running.launch import Launcher, LauncherProgram, payload_of, start_launcher
from judge.runs import Program, RunLimits, RunResult, Stop

_STOPS = (Stop.ENDED, Stop.CPU, Stop.WALL, Stop.MEMORY, Stop.OUTPUT, Stop.PROCESSES)

#: the stack may take this share of the memory limit, so that endless recursion ends in a stack overflow
_STACK_SHARE = 0.9
_LEAST_STACK_BYTES = 8 << 20

#: held by the thread that moves a launcher: while there is one, a fork may leave a child that waits for it
_moving = allocate_lock()

#: a move takes some 10 ms; who holds the lock for longer was left behind by a fork
_MOVE_S = 0.2

#: what a cgroup may hold above the limit that is sampled: the run's folder, its files in memory, the launcher
_GROUP_SLACK_MIB = 256


class NativeRunner:
    """Runs one program; owns its launcher and sandbox until `close`."""

    def __init__(self, program: Program, launcher: LauncherProgram, *, namespaces: bool = True, scratch_mib: int = 64) -> None:
        self._program = program
        self._launcher_program = launcher
        self._namespaces = namespaces
        self._scratch_mib = scratch_mib
        self._group = make_memory_group(f"{id(self):x}")
        self._launcher: Launcher | None = None
        #: what the group's limit was set for, and how many kills it had when last looked at
        self._group_mib, self._group_kills = 0.0, 0
        #: the last request and what it was made of: a search asks the same thousands of times
        self._asked: tuple[object, bytes] = (None, b"")
        self.protections: tuple[str, ...] = ()
        self._start()

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        """Run the program once with `arguments` after its own; OSError when `stdin` cannot be read."""
        launcher = self._launcher or self._start()
        _fill(launcher.stdin, stdin)
        os.ftruncate(launcher.stdout, 0)
        os.ftruncate(launcher.stderr, 0)
        if self._group and self._group_mib != limits.memory_mib:
            self._group.limit(limits.memory_mib + _GROUP_SLACK_MIB)
            self._group_mib = limits.memory_mib
        try:
            reply = launcher.ask(self._request(limits, arguments, launcher))
        except RunnerError:
            self._end_launcher()
            raise
        stop, exec_errno, exit_code, signal, cpu_us, wall_us, memory_kib, output_bytes, strays, dirty, queued_us = reply
        result = RunResult(
            stop=_STOPS[stop], exit_code=exit_code, signal=signal, cpu_s=cpu_us / 1e6, wall_s=wall_us / 1e6,
            memory_mib=memory_kib / 1024, stdout=_read(launcher.stdout, limits.output_bytes + 1),
            stderr=_read(launcher.stderr, limits.file_bytes), output_bytes=output_bytes, strays=strays,
            queued_s=queued_us / 1e6,
        )  # fmt: skip
        if result.stop is Stop.MEMORY:  # the peak that is told at the end lags behind what was sampled
            result = result._replace(memory_mib=max(result.memory_mib, limits.memory_mib))
        if self._was_killed_by_group(result, limits):
            result = result._replace(stop=Stop.MEMORY)
        if result.stop is Stop.ENDED and len(result.stderr) >= limits.file_bytes:
            result = result._replace(stop=Stop.OUTPUT)  # Python ignores the signal for it and dies of something else
        if dirty:
            self._end_launcher()
        if exec_errno:
            raise RunnerError("cannot execute {path}: {reason}", path=self._program.argv[0], reason=os.strerror(exec_errno))
        return result

    def close(self) -> None:
        """End everything that belongs to this runner."""
        self._end_launcher()
        if self._group:
            self._group.close()

    def _start(self) -> Launcher:
        mounts = self._program.mounts
        roots = [(str(root), str(root)) for root in self._program.read_roots]
        read_only = [(str(m.outside), m.inside) for m in mounts if not m.writable]
        writable = [(str(m.outside), m.inside) for m in mounts if m.writable]
        if os.geteuid() == 0 and self._namespaces:
            for outside, _ in writable:
                os.chown(outside, *inside_ids())
        _moving.acquire(True, _MOVE_S)
        try:
            self._launcher = start_launcher(
                self._launcher_program, View([*roots, *read_only], writable, self._scratch_mib), namespaces=self._namespaces
            )
        finally:
            _let_go()
        self.protections = self._launcher.protections
        if self._group:
            # Moving a process waits for all processors once, some 10 ms; meanwhile the sampled limit guards alone.
            _moving.acquire(True, _MOVE_S)
            start_new_thread(_move, (self._group, self._launcher.pid))
            self.protections += ("cgroup",)
        return self._launcher

    def _end_launcher(self) -> None:
        if self._launcher:
            self._launcher.close()
            self._launcher = None

    def _was_killed_by_group(self, result: RunResult, limits: RunLimits) -> bool:
        """Whether the kernel killed something of this run for memory; looked up only where that may be."""
        is_possible = result.signal or result.exit_code or result.memory_mib > limits.memory_mib / 2
        if self._group is None or not is_possible or result.stop is not Stop.ENDED:
            return False
        before, self._group_kills = self._group_kills, self._group.kills()
        return self._group_kills > before

    def _request(self, limits: RunLimits, arguments: Sequence[str], launcher: Launcher) -> bytes:
        key = (limits, tuple(arguments), launcher.pid)
        if self._asked[0] != key or launcher.scratch is not None:  # in place, the number of processes differs each time
            self._asked = (key, payload_of(self._fields(limits, arguments, launcher)))
        return self._asked[1]

    def _fields(self, limits: RunLimits, arguments: Sequence[str], launcher: Launcher) -> list[str]:
        stack_bytes = max(_LEAST_STACK_BYTES, int(limits.memory_mib * _STACK_SHARE * 1048576))
        processes = limits.processes if launcher.scratch is None else limits.processes + _own_threads()
        numbers = (
            limits.cpu_s * 1e6, limits.wall_s * 1e6, limits.memory_mib * 1024,
            limits.output_bytes, limits.file_bytes, stack_bytes, processes,
        )  # fmt: skip
        scratch = launcher.scratch or SCRATCH
        argv = [self._seen(word, launcher) for word in (*self._program.argv, *arguments)]
        env = [f"{name}={self._seen(value, launcher)}" for name, value in {**self._program.env, "HOME": scratch}.items()]
        return [*(str(int(number)) for number in numbers), str(len(argv)), *argv, str(len(env)), *env]

    def _seen(self, word: str, launcher: Launcher) -> str:
        if launcher.scratch is None:
            for mount in self._program.mounts:
                word = word.replace(str(mount.outside), mount.inside)
        return word


def _move(group: MemoryGroup, pid: int) -> None:
    try:
        group.add(pid)
    except OSError:
        pass  # it has ended meanwhile
    finally:
        _let_go()


def _let_go() -> None:
    if _moving.locked():
        _moving.release()


def _fill(descriptor: int, content: Path | bytes) -> None:
    os.ftruncate(descriptor, 0)
    if isinstance(content, bytes):
        written = 0
        while written < len(content):
            written += os.pwrite(descriptor, content[written:] if written else content, written)
        return
    source = os.open(content, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        while sys.platform == "linux" and os.sendfile(descriptor, source, None, 1 << 30):
            pass
    finally:
        os.close(source)


def _read(descriptor: int, most: int) -> bytes:
    size = min(os.fstat(descriptor).st_size, most)
    pieces = []
    at = 0
    while at < size:
        piece = os.pread(descriptor, size - at, at)
        if not piece:
            break
        pieces.append(piece)
        at += len(piece)
    return b"".join(pieces)


def _own_threads() -> int:
    """Threads of this user outside any sandbox: without a user namespace the kernel counts them too."""
    count = 0
    uid = os.getuid()
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                if os.stat(f"/proc/{name}").st_uid == uid:
                    count += len(os.listdir(f"/proc/{name}/task"))
            except OSError:
                continue
    return count
