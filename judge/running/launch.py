"""Start the launcher: fork, confine the child as far as this machine allows, execute, and talk to it over two pipes.

    judge ──requests──▶ launcher ──vfork, exec──▶ program
          ◀──replies───            stdin, stdout, stderr: files in memory, shared by all three

Knows the launcher's protocol (launcher.c draws it); knows nothing of languages or verdicts. Linux only.
"""

import os
import signal
import struct
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NamedTuple

from judge.confinement.filesystem import SCRATCH
from judge.confinement.sandbox import (
    View,
    adopt_orphans,
    confine_in_namespaces,
    confine_in_place,
    die_with_parent,
    fork_confined,
    fork_in_place,
    guard_in_place,
    inside_ids,
)
from judge.errors import RunnerError
from judge.running.ceilings import allow_files, cannot_start, lift, refuse_without_processes
from judge.running.leftovers import end_orphans
from judge.running.pipes import can_read, is_stopped, read_line, wait_for_end, write_all
from judge.temporary import Folder, make_folder

#: the launcher's ends of the pipes and the program's stdin, stdout, stderr begin at this descriptor
_FIRST_FD = 3

#: times its wall limit, a run has ended (launcher.c: CEILING); seconds more that a launcher may take to say so
_CEILING, _ANSWER_S = 10, 60.0

#: seconds beyond its wall limit after which a launcher is looked at: one that is stopped will never answer
_LOOK_S = 3.0

#: launchers that live: what else becomes a child of this process was left behind by one that died
_living: set[int] = set()

#: seconds until a launcher that says nothing is taken for stuck (it needs some milliseconds), and how often one is begun
_GREETING_S, _TRIES = 5.0, 4

OnFork = Callable[[int], None]


class LauncherProgram(NamedTuple):
    """How to execute a launcher: argv in outside paths, and (outside, inside) of what it needs to see."""

    argv: tuple[str, ...]
    needs: tuple[tuple[str, str], ...]
    #: ends of pipes that become the program's stdin and stdout, in place of files in memory, for one run
    ends: tuple[int, int] | None = None


class Launcher(NamedTuple):
    """A running launcher. The three files are read and written by their descriptors; close with `close`."""

    pid: int
    requests: int
    replies: int
    stdin: int
    stdout: int
    stderr: int
    protections: tuple[str, ...]
    #: the program's working folder, outside; None in namespaces, where it is the sandbox's own
    scratch: Folder | None

    def ask(self, payload: bytes, wall_s: float) -> list[int]:
        """The launcher's reply to one request (`payload_of`), as numbers in the order that launcher.c draws.

        RunnerError when it has died, or does not answer although a run with this wall limit is over.
        """
        try:
            write_all(self.requests, payload)
        except BrokenPipeError:
            raise RunnerError("the launcher ended unexpectedly") from None
        look_s = wall_s + _LOOK_S
        looks_left = int((_CEILING * wall_s + _ANSWER_S) / look_s)  # not by the clock, which goes on while all stand still
        while not can_read(self.replies, look_s):
            looks_left -= 1
            if looks_left <= 0 or is_stopped(self.pid):
                raise RunnerError("the launcher ended unexpectedly")
        return [int(number) for number in read_line(self.replies).split()]

    def close(self) -> None:
        """End the launcher and everything below it, wait until it is gone, and remove its scratch folder."""
        for descriptor in (self.requests, self.replies, self.stdin, self.stdout, self.stderr):
            os.close(descriptor)
        wait_for_end(self.pid)
        _living.discard(self.pid)
        if self.scratch is not None:
            end_orphans(_living)
            self.scratch.close()

    def kill(self) -> None:
        """End a launcher that has died or does not answer, and everything that was below it."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        self.close()


def payload_of(fields: Sequence[str]) -> bytes:
    """A request as it is sent."""
    payload = b"".join(os.fsencode(field) + b"\0" for field in fields)
    return struct.pack("I", len(payload)) + payload


def start_launcher(program: LauncherProgram, view: View, *, namespaces: bool, on_fork: OnFork = lambda _: None) -> Launcher:
    """A launcher in the strongest confinement that this machine allows; RunnerError when it cannot be started.

    `on_fork` is told the pid of each process that may become it, before it comes to its greeting.
    """
    allow_files()
    if namespaces:
        try:
            return _start_surely(program, view, None, on_fork)
        except OSError:
            pass
    refuse_without_processes()
    adopt_orphans()
    scratch = make_folder(on_disk=True)
    try:
        return _start_surely(program, view, scratch, on_fork)
    except OSError as error:
        scratch.close()
        raise cannot_start(error) from None


def _start_surely(program: LauncherProgram, view: View, scratch: Folder | None, on_fork: OnFork) -> Launcher:
    """A launcher, begun again when it does not come to its greeting.

    The child of a raw fork may wait for ever for the interpreter's lock, when another thread asked for it at that moment.
    """
    for _ in range(_TRIES - 1):
        with suppress(TimeoutError):
            return _start(program, view, scratch, on_fork)
    return _start(program, view, scratch, on_fork)


def _start(program: LauncherProgram, view: View, scratch: Folder | None, on_fork: OnFork) -> Launcher:
    """A launcher in namespaces of its own, or in place when it is given a scratch folder."""
    files = _standard_files(view)
    requests_end, requests = os.pipe()
    replies, replies_end = os.pipe()
    view = view._replace(read_only=[*program.needs, *view.read_only])
    (uid, gid), outside = inside_ids(), (os.geteuid(), os.getegid())
    judge_pid = os.getpid()
    environment = _environment(view, scratch)

    def confine() -> list[str]:
        if scratch is None:
            return confine_in_namespaces(view, uid=uid, gid=gid, outside=outside)
        return confine_in_place(view, scratch=str(scratch.path), protected_pids=[judge_pid])

    pid = -1
    try:
        pid = fork_confined() if scratch is None else fork_in_place()
        if pid == 0:
            if scratch is None:
                die_with_parent()  # also when this child waits for a lock that no thread of its own will give back
            argv = (*program.argv, "subreaper", str(scratch.path)) if scratch else (*_inside(program), "init", SCRATCH)
            given = files if program.ends is None else [*program.ends, files[2]]
            _become([requests_end, replies_end, *given], argv, environment, confine)
        _living.add(pid)
        on_fork(pid)
        os.close(requests_end)
        os.close(replies_end)
        _wait_for(replies)
        protections = _read_greeting(replies)
    except (OSError, RunnerError) as error:
        for descriptor in (requests, replies, *files, *((requests_end, replies_end) if pid < 0 else ())):
            os.close(descriptor)
        if pid > 0:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            _living.discard(pid)
        raise error if isinstance(error, TimeoutError) else OSError(str(error)) from None
    stdin, stdout, stderr = files
    return Launcher(pid, requests, replies, stdin=stdin, stdout=stdout, stderr=stderr, protections=protections, scratch=scratch)


def _standard_files(view: View) -> list[int]:
    """What becomes stdin, stdout and stderr."""
    files = [os.memfd_create(name, os.MFD_CLOEXEC) for name in ("stdin", "stdout", "stderr")]
    if not view.opens_files:
        for descriptor in files[1:]:
            os.fchmod(descriptor, 0)  # open as they are, and not to be opened again by their names
    return files


def _environment(view: View, scratch: Folder | None) -> dict[str, str]:
    """What launcher.c wants to know of the place: folders whose size is for it to watch, and a guard."""
    watched = [inside if scratch is None else outside for outside, inside in view.writable]
    if scratch is not None and view.opens_files:  # otherwise nothing can be there, and nobody may look
        watched.append(str(scratch.path))
    folders = "".join(f"{view.scratch_mib << 10} {path}\n" for path in watched)
    return {"FOLDERS": folders, "GUARD": guard_in_place().hex() if scratch else ""}


def _inside(program: LauncherProgram) -> list[str]:
    places = dict(program.needs)
    return [places.get(word, word) for word in program.argv]


def _become(descriptors: list[int], argv: tuple[str, ...], environment: dict[str, str], confine: Callable[[], list[str]]) -> None:
    """The child's way from fork to exec; never returns."""
    try:
        import fcntl

        os.setsid()
        high = [fcntl.fcntl(descriptor, fcntl.F_DUPFD, _FIRST_FD + len(descriptors)) for descriptor in descriptors]
        for index, descriptor in enumerate(high):
            os.dup2(descriptor, _FIRST_FD + index, inheritable=True)
        os.closerange(_FIRST_FD + len(descriptors), 1 << 20)
        null = os.open("/dev/null", os.O_RDWR)
        for standard in range(3):
            os.dup2(null, standard, inheritable=True)
        os.close(null)
        os.umask(0o022)
        lift()
        names = confine()
        write_all(_FIRST_FD + 1, (" ".join(names) + "\n").encode())
        os.execve(argv[0], argv, environment)
    except BaseException as error:
        os.write(_FIRST_FD + 1, f"!{error!r}\n".encode())
    finally:
        os._exit(1)


def _wait_for(descriptor: int) -> None:
    """Wait until there is something to read; TimeoutError when nothing comes."""
    if not can_read(descriptor, _GREETING_S):
        raise TimeoutError("the launcher does not start")


def _read_greeting(descriptor: int) -> tuple[str, ...]:
    """The names of the protections, once the launcher is ready; OSError with the reason when it is not going to be."""
    names = read_line(descriptor, most=1)  # what is executed may go on to speak at once
    if names.startswith("!"):
        raise OSError(names.strip("!\n"))
    greeting = read_line(descriptor, most=1)
    if greeting != "ready\n":
        raise OSError(greeting)
    return tuple(names.split())
