"""What whoever began the judge lets its processes have (`ulimit`): lifted as far as the kernel allows, told where it is too little."""

import math
import os
import sys
from _thread import allocate_lock
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from judge.errors import RunnerError
from judge.runs import RunLimits

if sys.platform != "win32":
    import resource

#: MiB that a program maps beside what its limit counts: libraries, tables, stacks of threads
_MAPPED_MIB = 512.0

#: descriptors that a program may have, and how far it may raise that; below the last not even a launcher may begin
_FILES, _MOST_FILES, _LEAST_FILES = 1024, 4096, 32

#: held while this process's own limit is another: of two programs that are joined each is begun in a thread
_changing = allocate_lock()

#: processes and threads that runtimes begin on their own; fewer beside those of the user may be too few
_SPARE_PROCESSES = 96


def lift() -> None:
    """Raise what this process and its children may have; how much of it a run gets is the launcher's to say."""
    for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
        most = _most(kind)
        resource.setrlimit(kind, (most, most))
    for kind in (resource.RLIMIT_CPU, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC, resource.RLIMIT_STACK, resource.RLIMIT_NOFILE):
        _most(kind)


def allow_files() -> None:
    """Let this process itself open what it may: a launcher takes a dozen descriptors."""
    hard = _most(resource.RLIMIT_NOFILE)
    if resource.getrlimit(resource.RLIMIT_NOFILE)[0] < min(_FILES, hard):
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(_FILES, hard), hard))


@contextmanager
def stack_allowed(stack_bytes: int) -> Iterator[None]:
    """While a program is begun: it inherits a stack of that size, as far as the hard limit goes, whatever a shell gave this process."""
    if sys.platform == "win32":
        yield
        return
    with _changing:
        soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_STACK, (stack_bytes if hard == resource.RLIM_INFINITY else min(stack_bytes, hard), hard))
        try:
            yield
        finally:
            with suppress(OSError, ValueError):
                resource.setrlimit(resource.RLIMIT_STACK, (soft, hard))


def cannot_start(error: OSError) -> RunnerError:
    """What is said where no launcher begins: the limit of the shell, where that may be why."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    if most < _LEAST_FILES:
        return RunnerError(
            "cannot start the launcher: this shell lets it open no more than ulimit -n {most} files; run it from a shell without that "
            "limit",
            most=most,
        )  # fmt: skip
    return RunnerError("cannot start the launcher: {reason}", reason=error)


def cannot_execute(path: Path, reason: str) -> RunnerError:
    """What is said of a program that the system does not begin: that of its disk, where that may be why."""
    with suppress(OSError, AttributeError):  # Windows has no such question
        if os.statvfs(path).f_flag & os.ST_NOEXEC:
            return RunnerError(
                "cannot execute {path}: the disk that it is on lets no program be executed (noexec); move the workspace to another disk",
                path=path,
            )
    return RunnerError("cannot execute {path}: {reason}", path=path, reason=reason)


def refuse_without_processes(proc: str = "/proc") -> None:
    """RunnerError where a program cannot be watched, for the system tells of no process (Linux)."""
    if sys.platform == "linux" and not os.path.exists(f"{proc}/self/stat"):
        raise RunnerError("{proc} is empty, and nothing else tells what a program uses: mount -t proc proc {proc}", proc=proc)


def ceilings_below(limits: RunLimits, *, reserved_mib: float = 0.0) -> tuple[str, ...]:
    """What of `ulimit` keeps a run from what it may have, as `-v 100000`; empty where nothing does, or nothing is known (not Linux).

    `reserved_mib`: what its runtime maps and does not use.
    """
    return tuple(_below(limits, _MAPPED_MIB + reserved_mib)) if sys.platform == "linux" else ()


def file_ceiling_bytes() -> float:
    """How much the shell lets a file hold, standard output among them; infinite where that is lifted, or not known (not Linux)."""
    most = _most(resource.RLIMIT_FSIZE) if sys.platform == "linux" else -1
    return math.inf if most < 0 else most


def _below(limits: RunLimits, mapped_mib: float) -> Iterator[str]:
    mapped_kib = int(limits.memory_mib + mapped_mib) << 10
    wanted = (
        ("-v", resource.RLIMIT_AS, 1024, mapped_kib),
        ("-d", resource.RLIMIT_DATA, 1024, mapped_kib),
        ("-s", resource.RLIMIT_STACK, 1024, limits.stack_bytes >> 10),
        ("-f", resource.RLIMIT_FSIZE, 1024, limits.file_bytes >> 10),
        ("-t", resource.RLIMIT_CPU, 1, int(limits.cpu_s) + 1),
        ("-n", resource.RLIMIT_NOFILE, 1, _FILES),
        ("-u", resource.RLIMIT_NPROC, 1, _own_processes() + _SPARE_PROCESSES),
    )
    for option, kind, unit, least in wanted:
        most = _most(kind)
        if most != resource.RLIM_INFINITY and most // unit < least:
            yield f"{option} {most // unit}"


def _most(kind: int) -> int:
    """The hard limit, which is lifted where this process may do that: that of descriptors as far as anything here needs."""
    soft, hard = resource.getrlimit(kind)
    wanted = max(hard, _MOST_FILES) if kind == resource.RLIMIT_NOFILE else resource.RLIM_INFINITY
    if hard not in (resource.RLIM_INFINITY, wanted):
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (soft, wanted))
            return wanted
    return hard


def _own_processes() -> int:
    """Processes of this user, which the kernel counts with those that are run."""
    count = 0
    for name in os.listdir("/proc") if os.path.isdir("/proc") else ():
        with suppress(OSError):
            count += name.isdigit() and os.stat(f"/proc/{name}").st_uid == os.getuid()
    return count


def memory_here_mib() -> float:
    """What the machine has, or the container or group that this process is in; infinite where nothing is known (not Linux)."""
    if sys.platform != "linux":
        return math.inf
    found = [os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")]
    for place in _own_groups("memory"):
        for name, key in (("memory.max", ""), ("memory.stat", "hierarchical_memory_limit ")):
            with suppress(OSError, ValueError, IndexError), open(f"{place}/{name}") as file:
                lines = [line for line in file if line.startswith(key)]
                found.append(int(lines[0].removeprefix(key)))
    return min(found) / 1048576


def most_processes_here() -> float:
    """How many processes and threads the container or group that this process is in may have; infinite where that is enough, or unknown."""
    found = [math.inf]
    for place in _own_groups("pids") if sys.platform == "linux" else ():
        with suppress(OSError, ValueError), open(f"{place}/pids.max") as most, open(f"{place}/pids.current") as now:
            count = int(most.read())
            if count - int(now.read()) < _SPARE_PROCESSES:
                found.append(count)
    return min(found)


def _own_groups(controller: str) -> Iterator[str]:
    """Folders of the groups whose limits of one kind count, of both versions; a container may show its own as the root."""
    with suppress(OSError), open("/proc/self/cgroup") as file:
        for line in file:
            _, controllers, path = line.rstrip("\n").split(":", 2)
            if controllers in ("", controller):
                root = f"/sys/fs/cgroup/{controllers}".rstrip("/")
                parts = path.strip("/").split("/")
                yield from (os.path.join(root, *parts[:count]) for count in range(len(parts) + 1))
