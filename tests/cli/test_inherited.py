"""A command works with whatever the process that began it left: signals ignored or blocked, few descriptors."""

import resource
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import JUDGE, add_problem, clean_environment

#: what a program may want of signals and descriptors
SOLUTION = """import os, signal
woken = []
signal.signal(signal.SIGALRM, lambda *_: woken.append(1))
signal.setitimer(signal.ITIMER_REAL, 0.01)
while not woken:
    pass
if os.fork() == 0:
    os._exit(3)
print(int(input()) + (os.wait()[1] >> 8))
"""


def few_descriptors(most: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def ignore_children() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)


def block_all() -> None:
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 32))


@pytest.mark.parametrize(
    "before", [ignore_children, block_all, few_descriptors(64), few_descriptors(32)], ids=["ignored", "blocked", "64 descriptors", "32"]
)
def test_a_right_program_is_right(before: Callable[[], None], workspace: Path) -> None:
    add_problem(workspace, "1", {"secret/1": ("3\n", "6\n"), "secret/2": ("4\n", "7\n")})
    (workspace / "solutions" / "1.py").write_text(SOLUTION)
    words = [*JUDGE, "run", "1"]
    done = subprocess.run(words, cwd=workspace, env=clean_environment(), capture_output=True, text=True, preexec_fn=before, check=False)
    assert done.returncode == 0, (done.stdout, done.stderr)
