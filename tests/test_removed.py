"""Files that were removed while they are open, as Python's launcher and the portable backend look for them."""

import os
import signal
from pathlib import Path

import pytest

from judge.confinement import kernel
from judge.running.removed import EACH_LOOK, PATIENT_LOOKS, Removed

#: calls after which whoever hides something has been seen to
CALLS = EACH_LOOK * (PATIENT_LOOKS + 1)
NOBODY, SET_DUMPABLE = 65534, 4


def become_child(child: str, ready: int) -> None:
    """Ends, or lives until it is killed, with what it has open to be seen or not."""
    kernel.prctl(SET_DUMPABLE, 0 if child == "closed" else 1)
    os.write(ready, b"x")
    if child != "ended":
        signal.pause()
    os._exit(0)


def look(child: str) -> bool:
    """Whether too much is found in such a child of this process."""
    asked, ready = os.pipe()
    pid = os.fork()
    if pid == 0:
        become_child(child, ready)
    os.read(asked, 1)
    if child == "ended":
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    removed = Removed("64 /tmp")
    is_found = any(removed.are_too_many([pid]) for _ in range(CALLS))
    os.kill(pid, signal.SIGKILL)
    return is_found


def look_as_somebody(child: str) -> bool:
    """The same by a process that is not root: what root may look at tells nothing."""
    judge = os.fork()
    if judge == 0:
        status = 2
        try:
            if os.geteuid() == 0:
                os.setresuid(NOBODY, NOBODY, NOBODY)
            status = int(look(child))
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(judge, 0)[1]) == 1


@pytest.mark.parametrize(("child", "is_hidden"), [("ended", False), ("open", False), ("closed", True)])
def test_who_has_ended_hides_nothing(child: str, is_hidden: bool) -> None:
    assert look_as_somebody(child) is is_hidden


@pytest.mark.parametrize(("size", "is_too_much"), [(1 << 10, False), (1 << 20, True)])
def test_what_is_removed_and_open_counts(size: int, is_too_much: bool, tmp_path: Path) -> None:
    with (tmp_path / "file").open("wb") as file:
        file.write(b"x" * size)
        file.flush()
        (tmp_path / "file").unlink()
        removed = Removed(f"64 {tmp_path}")
        assert any(removed.are_too_many([os.getpid()]) for _ in range(CALLS)) is is_too_much
