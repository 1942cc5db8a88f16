"""The launcher of launcher.c in Python, for machines without a C compiler: same protocol, same rules.

It is executed as a script by a bare interpreter (`python3 -S -I`), inside the confinement, so it imports little and
nothing of the kit. Peak memory has a floor here: what wait4 tells is never below this interpreter's own 7 MiB or so,
which matters only to compiled programs.

Linux only.
"""

import ctypes
import os
import select
import signal
import stat
import struct
import sys
import time
from resource import (
    RLIM_INFINITY,
    RLIMIT_CORE,
    RLIMIT_CPU,
    RLIMIT_FSIZE,
    RLIMIT_NOFILE,
    RLIMIT_NPROC,
    RLIMIT_STACK,
    RUSAGE_CHILDREN,
    getrlimit,
    getrusage,
    setrlimit,
)
from types import ModuleType
from typing import Any

REQUESTS, REPLIES, STDIN, STDOUT, STDERR = 3, 4, 5, 6, 7
FILES = (STDIN, STDOUT, STDERR)
ENDED, CPU, WALL, MEMORY, OUTPUT, PROCESSES = range(6)
TICK_S = 0.01
LONG_TICK_S, WAITING_SHARE = 0.08, 10


def beside(name: str) -> Any:  # what a script holds is not known to a type checker
    """A script of this folder as a module. Import would list the folder, which the confinement shows no one."""
    path = os.path.join(os.path.dirname(sys.argv[0]), f"{name}.py")
    module = ModuleType(name)
    with open(path, "rb") as file:
        exec(compile(file.read(), path, "exec"), vars(module))
    return module


sampling, traces, removed = beside("sampling"), beside("traces"), beside("removed")
FOLDERS, GUARD = os.environ.get("FOLDERS", ""), bytes.fromhex(os.environ.get("GUARD", ""))
OWN_PID = 0x7FFFFFF1


def read_fully(count: int) -> bytes:
    pieces = b""
    while len(pieces) < count:
        piece = os.read(REQUESTS, count - len(pieces))
        if not piece:
            os._exit(0)
        pieces += piece
    return pieces


def read_request() -> tuple[list[int], list[bytes], list[bytes]]:
    (length,) = struct.unpack("I", read_fully(4))
    fields = read_fully(length).split(b"\0")
    numbers = [int(field) for field in fields[:7]]
    environment_at = 8 + int(fields[7])
    return numbers, fields[8:environment_at], fields[environment_at + 1 : -1]


def limit(resource: int, soft: int, hard: int) -> None:
    ceiling = getrlimit(resource)[1]
    if ceiling != RLIM_INFINITY:
        hard = ceiling if hard == RLIM_INFINITY else min(hard, ceiling)
    setrlimit(resource, (soft if hard == RLIM_INFINITY else min(soft, hard), hard))


def put_on_guard() -> None:
    """Where nothing else keeps signals from the user's other processes: from here on they reach this one only."""
    if not GUARD:
        return
    words = struct.unpack(f"{len(GUARD) // 4}I", GUARD)
    filters = struct.pack(f"{len(words)}I", *(os.getpid() if word == OWN_PID else word for word in words))
    instructions = ctypes.create_string_buffer(filters, len(filters))
    header = struct.pack("HxxxxxxP", len(filters) // 8, ctypes.addressof(instructions))
    set_seccomp, filter_mode = 22, 2
    if ctypes.CDLL(None).prctl(set_seccomp, filter_mode, ctypes.c_char_p(header), 0, 0):
        raise PermissionError


def become(numbers: list[int], argv: list[bytes], env: list[bytes], scratch: str, *, failed: int) -> None:
    try:
        os.setsid()
        cpu_us, _, _, _, file_bytes, stack_bytes, processes = numbers
        limit(RLIMIT_CPU, cpu_us // 1_000_000 + 2, cpu_us // 1_000_000 + 3)
        limit(RLIMIT_FSIZE, file_bytes, file_bytes)
        limit(RLIMIT_STACK, stack_bytes, RLIM_INFINITY)
        limit(RLIMIT_NPROC, processes, processes)
        limit(RLIMIT_NOFILE, 1024, 4096)
        limit(RLIMIT_CORE, 0, 0)
        for source, target in ((STDIN, 0), (STDOUT, 1), (STDERR, 2)):
            os.dup2(source, target, inheritable=True)
        os.chdir(scratch)
        put_on_guard()
        os.execve(argv[0], argv, dict(word.split(b"=", 1) for word in env))
    except OSError as error:
        os.write(failed, str(error.errno).encode())
    os._exit(127)


def watch(pid: int, numbers: list[int], began_s: float, cpu_before_s: float, *, queue: Any = None) -> int:
    """Wait until the program has ended (its status is left to be taken) or a limit is reached."""
    cpu_us, wall_us, memory_kib, output_bytes, _, _, processes = numbers
    queue = queue or sampling.Queue()
    ended = os.pidfd_open(pid)
    events = select.poll()
    events.register(ended, select.POLLIN)
    events.register(REQUESTS, 0)
    wait_s, stop, hidden = TICK_S, ENDED, removed.Removed(FOLDERS)
    tick_s, seen_s, is_joined = TICK_S, 0.0, stat.S_ISCHR(os.fstat(STDIN).st_mode)
    while stop == ENDED:
        if any(fd == REQUESTS for fd, _ in events.poll(wait_s * 1000)):
            reap(pid)  # the judge is gone
            os._exit(0)
        if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            break
        pids = sampling.descendants()
        if len(pids) > processes:
            stop = PROCESSES
            break
        cpu_s = sampling.cpu_s_of(pids) - cpu_before_s
        cpu_left_s, left_s = cpu_us / 1e6 - cpu_s, queue.wall_left_s(pids, wall_us / 1e6, time.monotonic() - began_s, cpu_s)
        if sum(map(sampling.resident_kib, pids)) > memory_kib:
            stop = MEMORY
        elif os.fstat(STDOUT).st_size > output_bytes or traces.is_overfull(FOLDERS) or hidden.are_too_many(pids):
            stop = OUTPUT
        elif cpu_left_s <= 0:
            stop = CPU
        elif left_s <= 0:
            stop = WALL
        waits = is_joined and cpu_s - seen_s < tick_s / WAITING_SHARE
        tick_s, seen_s = (min(2 * tick_s, LONG_TICK_S) if waits else TICK_S), cpu_s
        wait_s = max(0.0005, min(tick_s, cpu_left_s, left_s))
    os.close(ended)
    return stop


def send_kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except OSError:
        pass


def kill_everything(pid: int) -> None:
    send_kill(-pid)
    for target in [-1] if is_init else sampling.descendants():
        send_kill(target)


def reap(pid: int) -> tuple[int, float, int, int]:
    """The program's wait status, then CPU seconds, peak KiB and strays of it and all that it left behind."""
    status, cpu_s, memory_kib, strays = 0, 0.0, 0, 0
    while True:
        try:
            child, child_status, used = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return status, cpu_s, memory_kib, strays
        if child == 0:
            kill_everything(pid)
            time.sleep(0.0001)
            continue
        cpu_s += sampling.cpu_of(used)
        memory_kib = max(memory_kib, used.ru_maxrss)
        if child == pid:
            status = child_status
        elif os.WIFSIGNALED(child_status) and os.WTERMSIG(child_status) == signal.SIGKILL:
            strays += 1


def rewind() -> None:
    for fd in FILES:
        if stat.S_ISREG(os.fstat(fd).st_mode):
            os.lseek(fd, 0, os.SEEK_SET)


def give_up_ends() -> None:
    """What joins the program to another one is its own: so each hears of the other's end."""
    for end in (STDIN, STDOUT):
        os.dup2(0, end, inheritable=False)


def run(numbers: list[int], argv: list[bytes], env: list[bytes], scratch: str, *, made: tuple[object, ...]) -> str:
    rewind()
    cpu_before_s, began_s = sampling.cpu_of(getrusage(RUSAGE_CHILDREN)), time.monotonic()
    failed_end, failed = os.pipe()
    pid = os.fork()
    if pid == 0:
        become(numbers, argv, env, scratch, failed=failed)
    os.close(failed)
    exec_errno = int(os.read(failed_end, 16) or 0)  # waits for exec, which closes the other end
    os.close(failed_end)
    if stat.S_ISFIFO(os.fstat(STDIN).st_mode):
        give_up_ends()
    queue = sampling.Queue()
    stop = watch(pid, numbers, began_s, cpu_before_s, queue=queue)
    wall_s = time.monotonic() - began_s
    queued_s = queue.waited_s
    if wall_s - sampling.cpu_clock_s(pid) > sampling.WORTH_ASKING_S:
        queued_s = queue.look(sampling.descendants())
    if stop != ENDED:
        kill_everything(pid)
    status, cpu_s, memory_kib, strays = reap(pid)
    exit_code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else 0
    killed_by = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    if stop == ENDED and traces.is_overfull(FOLDERS):
        stop = OUTPUT
    size, dirty = os.fstat(STDOUT).st_size, int(traces.is_dirty(scratch, FILES, made))
    facts = (stop, exec_errno, exit_code, killed_by, round(cpu_s * 1e6), round(wall_s * 1e6), memory_kib, size, strays, dirty)
    return " ".join(map(str, (*facts, round(queued_s * 1e6)))) + "\n"


def main(scratch: str) -> None:
    for fd in (REQUESTS, REPLIES, *FILES):
        os.set_inheritable(fd, False)
    for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, set())
    harden(is_subreaper=not is_init)
    made = traces.trace(scratch, FILES)
    os.write(REPLIES, b"ready\n")
    while True:
        numbers, argv, env = read_request()
        os.write(REPLIES, run(numbers, argv, env, scratch, made=made).encode())


def harden(*, is_subreaper: bool) -> None:
    """What launcher.c does by prctl: not to be inspected by its own children, and parent of their orphans."""
    set_dumpable, set_child_subreaper = 4, 36
    libc = ctypes.CDLL(None)
    libc.prctl(set_dumpable, 0, 0, 0, 0)
    if is_subreaper:
        libc.prctl(set_child_subreaper, 1, 0, 0, 0)


if __name__ == "__main__":
    is_init = sys.argv[1] == "init"
    main(sys.argv[2])
