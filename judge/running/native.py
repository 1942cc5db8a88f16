"""The Linux backend: one confined launcher for a program, asked once per run.

A run that leaves something in its folder, or a launcher that dies, is followed by a fresh launcher: no run sees
anything of an earlier one.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from judge.confinement.cgroup import make_group
from judge.confinement.filesystem import SCRATCH
from judge.confinement.sandbox import View, guard_in_place, inside_ids, rules_others
from judge.errors import RunnerError
from judge.running.accounted import Accounted, wait_for_moves
from judge.running.ceilings import cannot_execute
from judge.running.launch import Launcher, LauncherProgram, payload_of, start_launcher
from judge.running.memoryfiles import fill, read
from judge.runs import Program, RunLimits, RunResult, Stop
from judge.temporary import refuse_full_disk

_STOPS = (Stop.ENDED, Stop.CPU, Stop.WALL, Stop.MEMORY, Stop.OUTPUT, Stop.PROCESSES)

#: what a cgroup may hold above the limit that is sampled, beside the run's folder and files: the launcher, tables of pages
_GROUP_SLACK_MIB = 64

#: a launcher that dies may have met an accident: the run is begun again so often before it is the program that ends launchers
_TRIES = 2


class NativeRunner:
    """Runs one program; owns its launcher and sandbox until `close`."""

    def __init__(
        self, program: Program, launcher: LauncherProgram, *,
        namespaces: bool = True, scratch_mib: int = 64, is_build: bool = False, counts_cpu: bool = True,
    ) -> None:  # fmt: skip
        """`counts_cpu`: also of children that nobody waits for, which takes a look before and after each run.

        Ends of pipes that the launcher was given are this runner's from now on, and good for one run.
        """
        self._program = program
        self._launcher_program = launcher
        self._namespaces = namespaces
        self._scratch_mib = scratch_mib
        self._is_build = is_build
        group = make_group(f"{id(self):x}")
        self._group = Accounted(group, counts_cpu=counts_cpu) if group else None
        self._launcher: Launcher | None = None
        #: the last request and what it was made of: a search asks the same thousands of times
        self._asked: tuple[object, bytes] = (None, b"")
        self.protections: tuple[str, ...] = ()
        try:
            self._start()
            if launcher.ends is not None:
                self._settle()
        except BaseException:
            self.close()
            raise
        finally:
            for end in launcher.ends or ():
                os.close(end)

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        """Run the program once with `arguments` after its own; OSError when `stdin` cannot be read."""
        for _ in range(_TRIES if self._launcher_program.ends is None else 1):
            launcher = self._settle()
            fill(launcher.stdin, stdin)
            os.ftruncate(launcher.stdout, 0)
            os.ftruncate(launcher.stderr, 0)
            if self._group:
                self._group.limit(limits.memory_mib + _slack_mib(limits, self._scratch_mib), limits.processes)
                self._group.begin_run()
            try:
                reply = launcher.ask(self._request(limits, arguments, launcher), limits.wall_s)
            except RunnerError:
                self._kill_launcher()
                if self._group and self._group.has_killed():
                    return _ended_its_launcher(Stop.MEMORY, limits)
                continue
            return self._result(launcher, reply, limits)
        return _ended_its_launcher(Stop.LAUNCHER, limits)

    def _result(self, launcher: Launcher, reply: list[int], limits: RunLimits) -> RunResult:
        stop, exec_errno, exit_code, signal, cpu_us, wall_us, memory_kib, output_bytes, strays, dirty, queued_us = reply
        result = RunResult(
            stop=_STOPS[stop], exit_code=exit_code, signal=signal, cpu_s=cpu_us / 1e6, wall_s=wall_us / 1e6,
            memory_mib=memory_kib / 1024, stdout=read(launcher.stdout, limits.output_bytes + 1),
            stderr=read(launcher.stderr, limits.file_bytes), output_bytes=output_bytes, strays=strays,
            queued_s=queued_us / 1e6,
        )  # fmt: skip
        if result.stop is Stop.MEMORY:  # the peak that is told at the end lags behind what was sampled
            result = result._replace(memory_mib=max(result.memory_mib, limits.memory_mib))
        if self._group:
            result = self._group.corrected(result, limits)
        if result.stop is Stop.ENDED and len(result.stderr) >= limits.file_bytes:
            result = result._replace(stop=Stop.OUTPUT)  # Python ignores the signal for it and dies of something else
        if dirty:
            if launcher.scratch is not None and not result.ended_well:
                refuse_full_disk(launcher.scratch.path, result.stderr)
            self._end_launcher()
        if exec_errno:
            raise cannot_execute(Path(self._program.argv[0]), os.strerror(exec_errno))
        return result

    @property
    def needs_guard(self) -> bool:
        """Whether nothing but a filter around each program keeps its signals from other processes."""
        return self._launcher is not None and self._launcher.scratch is not None and bool(guard_in_place())

    def processes(self) -> list[int]:
        """The processes of the run that is going on."""
        from judge.running.sampling import descendants  # for programs that are joined

        return descendants(self._launcher.pid) if self._launcher else []

    def close(self) -> None:
        """End everything that belongs to this runner."""
        self._end_launcher()
        if self._group:
            self._group.close()

    def _settle(self) -> Launcher:
        """The launcher, in the group if that is ours to use: there are other rules without it."""
        launcher = self._launcher or self._start()
        if self._group and not self._group.has_joined():
            self._give_up_group()
            launcher = self._start()
        return launcher

    def _start(self) -> Launcher:
        mounts = self._program.mounts
        roots = [(str(root), str(root)) for root in self._program.read_roots]
        read_only = [(str(m.outside), m.inside) for m in mounts if not m.writable]
        writable = [(str(m.outside), m.inside) for m in mounts if m.writable]
        if self._namespaces:
            _hand_over(writable, *inside_ids())
        wait_for_moves()
        counts_cpu = self._group is not None and self._group.counts_cpu
        self._launcher = start_launcher(
            self._launcher_program,
            View(
                [*roots, *read_only],
                writable,
                self._scratch_mib,
                counts_memory=self._group is not None,
                counts_cpu=counts_cpu,
                is_build=self._is_build,
                opens_files=self._program.opens_files,
            ),
            namespaces=self._namespaces,
            on_fork=self._group.begin_to_join if self._group else _let_be,
        )
        if self._launcher.scratch is not None:
            _hand_over(writable, os.geteuid(), os.getegid())
        self.protections = (*self._launcher.protections, *(("cgroup",) if self._group else ()))
        return self._launcher

    def _end_launcher(self) -> None:
        if self._launcher:
            self._launcher.close()
            self._launcher = None

    def _kill_launcher(self) -> None:
        if self._launcher:
            if self._group:
                self._group.kill()
            self._launcher.kill()
            self._launcher = None

    def _give_up_group(self) -> None:
        self._end_launcher()
        if self._group:
            self._group.close()
            self._group = None

    def _request(self, limits: RunLimits, arguments: Sequence[str], launcher: Launcher) -> bytes:
        key = (limits, tuple(arguments), launcher.pid)
        if self._asked[0] != key or launcher.scratch is not None:  # in place, the number of processes differs each time
            self._asked = (key, payload_of(self._fields(limits, arguments, launcher)))
        return self._asked[1]

    def _fields(self, limits: RunLimits, arguments: Sequence[str], launcher: Launcher) -> list[str]:
        processes = limits.processes if launcher.scratch is None else limits.processes + _own_threads()
        numbers = (
            limits.cpu_s * 1e6, limits.wall_s * 1e6, limits.memory_mib * 1024,
            limits.output_bytes, limits.file_bytes, limits.stack_bytes, processes,
        )  # fmt: skip
        argv = [self._seen(word, launcher) for word in (*self._program.argv, *arguments)]
        env = [f"{name}={self._seen(value, launcher)}" for name, value in {**self._program.env, **_places(launcher)}.items()]
        return [*(str(int(number)) for number in numbers), str(len(argv)), *argv, str(len(env)), *env]

    def _seen(self, word: str, launcher: Launcher) -> str:
        if launcher.scratch is None:
            for mount in self._program.mounts:
                word = word.replace(str(mount.outside), mount.inside)
        return word


def _hand_over(folders: Sequence[tuple[str, str]], uid: int, gid: int) -> None:
    """Root's programs run as somebody else where there are namespaces, and must be able to write where they may."""
    if rules_others():
        for outside, _ in folders:
            os.chown(outside, uid, gid)


def _places(launcher: Launcher) -> dict[str, str]:
    """Where a program is at home; in place there is no /tmp of its own either."""
    if launcher.scratch is None:
        return {"HOME": SCRATCH}
    scratch = str(launcher.scratch.path)
    return {"HOME": scratch, "TMPDIR": scratch}


def _let_be(_pid: int) -> None:
    """There is no group to join."""


def _slack_mib(limits: RunLimits, scratch_mib: int) -> int:
    return _GROUP_SLACK_MIB + scratch_mib + (limits.output_bytes + limits.file_bytes >> 20)


def _ended_its_launcher(stop: Stop, limits: RunLimits) -> RunResult:
    """All that is known of a run that took the launcher along."""
    memory_mib = limits.memory_mib if stop is Stop.MEMORY else 0.0
    return RunResult(
        stop=stop, exit_code=0, signal=0, cpu_s=0.0, wall_s=0.0, memory_mib=memory_mib, stdout=b"", stderr=b"", output_bytes=0
    )  # fmt: skip


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
