"""A Python script of ours that holds somebody's code: confined, and talked to in frames over two pipes for as long as it lives.

    judge ──frame──▶ script     a frame: 4 bytes of length, then so many bytes; the script says `ready` and a newline first,
          ◀──frame──            and finds the words `counted|uncounted init|subreaper SCRATCH` after its own

A script that is counted shares a limit on memory with all that it starts, which the kernel holds; where no cgroup is to be had it is told
that it is uncounted, and is to start nothing. Where programs cannot be confined (the portable backend) it is an ordinary process. Knows
nothing of what is said.
"""

import os
import select
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, Protocol

from judge.errors import RunnerError
from judge.running.accounted import Accounted, wait_for_moves
from judge.running.runner import Backend

#: seconds that a script may take to begin
_BEGIN_S = 20.0

#: the longest thing that a script may say: more is no word of ours
_MOST_FRAME_BYTES = 512 << 20

_REQUESTS, _REPLIES = 3, 4

#: processes and threads of a script; hypothesis and numpy start some for each processor
_MOST_PROCESSES = 256


class _Ends(NamedTuple):
    """Both pipes, on our side."""

    requests: int
    replies: int


class _Closing(Protocol):
    def close(self) -> None:
        """End it, or remove it."""


class Conversation:
    """A running script; close it."""

    def __init__(self, ends: _Ends, process: _Closing) -> None:
        self._ends = ends
        self._process = process

    def send(self, frame: bytes) -> None:
        """Say something; RunnerError when the script has ended."""
        content = struct.pack("I", len(frame)) + frame
        try:
            while content:
                content = content[os.write(self._ends.requests, content) :]
        except BrokenPipeError:
            raise RunnerError("the script ended unexpectedly") from None

    def receive(self, within_s: float) -> bytes:
        """What it says next; TimeoutError when that does not come in time, RunnerError when it ended."""
        until_s = time.monotonic() + within_s
        (length,) = struct.unpack("I", self._read(4, until_s))
        if length > _MOST_FRAME_BYTES:
            raise RunnerError("the script says more than {most} bytes at once", most=_MOST_FRAME_BYTES)
        return self._read(length, until_s)

    def close(self) -> None:
        """End the script and all that it began."""
        self._process.close()

    def _read(self, count: int, until_s: float) -> bytes:
        pieces = []
        poll = select.poll()
        poll.register(self._ends.replies, select.POLLIN)
        while count:
            if not poll.poll(max(0.0, until_s - time.monotonic()) * 1000):
                raise TimeoutError
            piece = os.read(self._ends.replies, min(count, 1 << 20))
            if not piece:
                raise RunnerError("the script ended unexpectedly")
            pieces.append(piece)
            count -= len(piece)
        return b"".join(pieces)


def open_conversation(
    script: Path, words: Sequence[str], read_only: Sequence[Path], *, backend: Backend, memory_mib: float
) -> Conversation:
    """Begin `script` with `words`, on the interpreter that runs the judge; it can read the paths of `read_only`.

    `memory_mib` is for it and all that it starts together. Raises RunnerError when it does not begin. To be closed by the caller.
    """
    interpreter = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
    argv = (interpreter, "-S", "-I", str(script), *words)
    if backend is not Backend.PORTABLE and sys.platform == "linux":
        return _begin_confined(argv, [script, *read_only], memory_mib)
    return _begin_ordinary((*argv, "uncounted"))


def _begin_confined(argv: Sequence[str], visible: Sequence[Path], memory_mib: float) -> Conversation:
    from judge.confinement.cgroup import make_group

    made = make_group(f"talk-{time.monotonic_ns():x}")
    if made is None:
        return _begin_launcher((*argv, "uncounted"), visible, None)
    group = Accounted(made, counts_cpu=False)
    group.limit(memory_mib, _MOST_PROCESSES)
    try:
        conversation = _begin_launcher((*argv, "counted"), visible, group)
    except RunnerError:
        group.close()
        raise
    if group.has_joined():
        return conversation
    conversation.close()
    return _begin_launcher((*argv, "uncounted"), visible, None)


def _begin_launcher(argv: Sequence[str], visible: Sequence[Path], group: Accounted | None) -> Conversation:
    import sysconfig

    from judge.confinement.sandbox import View
    from judge.running.launch import LauncherProgram, start_launcher

    wait_for_moves()
    prefix = sysconfig.get_config_var("installed_base") or sys.base_prefix
    needs = [str(path) for path in visible] + ([] if prefix == "/usr" else [prefix])
    program = LauncherProgram(tuple(argv), tuple((path, path) for path in dict.fromkeys(needs)))
    on_fork = group.begin_to_join if group else _let_be
    launcher = start_launcher(program, View([], [], 64, counts_memory=group is not None), namespaces=True, on_fork=on_fork)
    return Conversation(_Ends(launcher.requests, launcher.replies), _Confined(launcher, launcher.pid, group))


def _let_be(_pid: int) -> None:
    """There is no group to join."""


def _begin_ordinary(argv: Sequence[str]) -> Conversation:
    from judge.temporary import make_folder

    scratch = make_folder()
    requests_end, requests = os.pipe()
    replies, replies_end = os.pipe()
    process = subprocess.Popen(
        [*argv, "plain", str(scratch.path), str(requests_end), str(replies_end)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=scratch.path, env={},
        pass_fds=(requests_end, replies_end), start_new_session=True,
    )  # fmt: skip
    os.close(requests_end)
    os.close(replies_end)
    conversation = Conversation(_Ends(requests, replies), _Ordinary(process, _Ends(requests, replies), scratch))
    try:
        greeting = conversation._read(len(b"ready\n"), time.monotonic() + _BEGIN_S)
    except (TimeoutError, RunnerError):
        greeting = b""
    if greeting != b"ready\n":
        conversation.close()
        raise RunnerError("cannot start {path}", path=argv[0])
    return conversation


class _Confined:
    """A process in the sandbox. As init of its namespace it takes all others along; in place it leads a session of its own."""

    def __init__(self, launcher: _Closing, pid: int, group: Accounted | None) -> None:
        self._launcher = launcher
        self._pid = pid
        self._group = group

    def close(self) -> None:
        """Kill it: it may be busy for ever."""
        with suppress(ProcessLookupError):
            os.killpg(self._pid, signal.SIGKILL)
        if self._group:
            self._group.kill()
        self._launcher.close()
        if self._group:
            self._group.close()


class _Ordinary:
    """A process that is not confined."""

    def __init__(self, process: "subprocess.Popen[bytes]", ends: _Ends, scratch: _Closing) -> None:
        self._process = process
        self._ends = ends
        self._scratch = scratch

    def close(self) -> None:
        """Kill it, and remove its folder."""
        for descriptor in self._ends:
            os.close(descriptor)
        self._process.kill()
        self._process.wait()
        self._scratch.close()
