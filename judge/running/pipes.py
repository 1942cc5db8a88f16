"""Talk with a process over pipes, and wait for its end, so that nothing waits for ever. Linux only."""

import os
import select
import signal

from judge.errors import RunnerError

#: seconds that a process whose pipes are closed may take to end, and again when it is killed
_END_S = 5.0


def write_all(descriptor: int, payload: bytes) -> None:
    """Write all of it."""
    while payload:
        payload = payload[os.write(descriptor, payload) :]


def read_line(descriptor: int, most: int = 4096) -> str:
    """One reply, read by `most` bytes: a launcher says nothing more before it is asked again."""
    line = b""
    while not line.endswith(b"\n"):
        piece = os.read(descriptor, most)
        if not piece:
            raise RunnerError("the launcher ended unexpectedly")
        line += piece
    return line.decode(errors="replace")


def can_read(descriptor: int, within_s: float) -> bool:
    """Wait until there is something to read, or the end of it; False when nothing comes in time."""
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(within_s * 1000))


def is_stopped(pid: int) -> bool:
    """Whether a signal holds a process that is a child of this one."""
    with open(f"/proc/{pid}/stat") as file:
        return file.read().rpartition(")")[2].startswith((" T", " t"))


def wait_for_end(pid: int) -> None:
    """Wait until a launcher whose pipes are closed has ended; one that takes too long is killed, and left if even that takes too long."""
    ended = os.pidfd_open(pid)
    try:
        if not can_read(ended, _END_S):
            os.kill(pid, signal.SIGKILL)
            can_read(ended, _END_S)
        os.waitpid(pid, os.WNOHANG)
    finally:
        os.close(ended)
