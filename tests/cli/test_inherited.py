"""A command works with whatever the process that began it left: signals ignored or blocked, few descriptors."""

import json
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from judge.errors import RunnerError
from judge.running.threadstart import start_thread
from tests.conftest import JUDGE, add_problem, clean_environment
from tests.depth import every

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


def may_lift() -> bool:
    """Whether who runs the tests may raise what was lowered, so that nothing is too little."""
    script = "import resource as r; r.setrlimit(r.RLIMIT_CORE, (0, 0)); r.setrlimit(r.RLIMIT_CORE, (0, r.RLIM_INFINITY))"
    return subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).returncode == 0


def lowered(kind: int, most: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(kind, (most, most))


LISTS = "a = [0] * 60_000_000\nprint(int(input()) + 3)\n"
PRINTS = "print('6' * 200_000)\n"
DEEP = "int f(int n) { volatile char room[4096]; room[0] = 1; return n ? f(n - 1) + room[0] : 0; }\n"
DEEP += '#include <stdio.h>\nint main(void) { printf("%d\\n", f(5000) - 4994); }\n'
BUSY = "while True: pass\n"
OPENS = "import os\nfiles = [os.dup(0) for _ in range(80)]\nprint(6)\n"
WRONG_INDEX = "[][int(input())]\n"
NULL = "int main(void) { *(volatile char *)0 = 1; }\n"
NO_C = "int main(void) { here }\n"

#: what the shell lowers, a program, how it ends there, and where that may be lifted
LOWERED = {
    "addresses": (resource.RLIMIT_AS, 300 << 20, "1.py", LISTS, ("JE", "AC")),
    "data": (resource.RLIMIT_DATA, 300 << 20, "1.py", LISTS, ("JE", "AC")),
    "files": (resource.RLIMIT_FSIZE, 40 << 10, "1.py", PRINTS, ("JE", "OLE")),
    "stack": (resource.RLIMIT_STACK, 8 << 20, "1.c", DEEP, ("JE", "AC")),
    "descriptors": (resource.RLIMIT_NOFILE, 64, "1.py", OPENS, ("JE", "AC")),
    "descriptors, not why": (resource.RLIMIT_NOFILE, 64, "1.py", WRONG_INDEX, ("RTE", "RTE")),
    "time": (resource.RLIMIT_CPU, 2, "1.py", BUSY, ("JE", "TLE")),
    "addresses, not why": (resource.RLIMIT_AS, 300 << 20, "1.py", WRONG_INDEX, ("RTE", "RTE")),
    "enough addresses": (resource.RLIMIT_AS, 8 << 30, "1.c", NULL, ("RTE", "RTE")),
    "addresses, no C": (resource.RLIMIT_AS, 2 << 30, "1.c", NO_C, ("CE", "CE")),
}


#: what stops a compiler
STOPPING = {"addresses": (resource.RLIMIT_AS, 120 << 20), "files": (resource.RLIMIT_FSIZE, 10 << 10)}


def run_after(before: Callable[[], None] | None, workspace: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*JUDGE, *words], cwd=workspace, env=clean_environment(), capture_output=True, text=True, preexec_fn=before, check=False
    )


def make_launcher(workspace: Path) -> None:
    """Have it made before something is lowered: by any run."""
    (workspace / "other.py").write_text("print(6)\n")
    assert run_after(None, workspace, "run", "other.py", "-p", "1").returncode == 0


@pytest.mark.parametrize("name", every(3, LOWERED))
def test_what_the_shell_allows_too_little_of_is_not_the_learners_fault(name: str, workspace: Path) -> None:
    kind, most, source, text, verdicts = LOWERED[name]
    add_problem(workspace, "1", {"secret/1": ("3\n", "6\n")}, "limits: {time_limit: 1, memory: 256}\n")
    (workspace / "solutions" / source).write_text(text)
    make_launcher(workspace)
    done = run_after(lowered(kind, most), workspace, "run", "1", "--json")
    case = json.loads(done.stdout)["reports"][0]
    assert case["verdict"] == verdicts[may_lift()], done.stdout
    assert ("this shell lets programs have no more than ulimit -" in done.stdout) is (case["verdict"] == "JE")


def test_a_shell_that_lets_the_launcher_open_nothing_is_told(workspace: Path) -> None:
    add_problem(workspace, "1", {"secret/1": ("3\n", "6\n")})
    (workspace / "solutions" / "1.py").write_text("print(6)\n")
    make_launcher(workspace)
    done = run_after(few_descriptors(16), workspace, "run", "1")
    if may_lift():
        assert done.returncode == 0, (done.stdout, done.stderr)
    else:
        assert done.returncode == 3
        assert "cannot start the launcher: this shell lets it open no more than ulimit -n 16 files" in done.stderr


@pytest.mark.parametrize("name", every(2, STOPPING))
def test_a_compiler_that_the_shell_stops_says_nothing_of_the_source(name: str, workspace: Path) -> None:
    add_problem(workspace, "1", {"secret/1": ("3\n", "6\n")})
    (workspace / "solutions" / "1.cpp").write_text("#include <iostream>\n#include <regex>\nint main() { std::cout << 6 << std::endl; }\n")
    make_launcher(workspace)
    done = run_after(lowered(*STOPPING[name]), workspace, "run", "1")
    if not may_lift():
        assert done.returncode == 3 and done.stderr.startswith(
            "judge: the compiler may have failed for what this shell lets it have, ulimit -"
        )
    again = run_after(None, workspace, "run", "1")
    assert again.stdout.count("Accepted  1/1 cases") == 1, "what the machine failed at was kept"


def test_a_judge_without_memory_or_threads_says_so(workspace: Path) -> None:
    """In one line, whatever of it fails first."""
    add_problem(workspace, "1", {"secret/1": ("3\n", "6\n")})
    (workspace / "solutions" / "1.py").write_text("print(6)\n")
    validator = workspace / "problems" / "1" / "output_validators"
    validator.mkdir()
    (validator / "check.py").write_text("import sys\nsys.exit(42)\n")
    (workspace / "problems" / "1" / "problem.yaml").write_text("name: one\nvalidation: custom\n")
    make_launcher(workspace)
    for most_mib in (18, 20, 22):
        done = run_after(lowered(resource.RLIMIT_AS, most_mib << 20), workspace, "run", "1")
        assert "Traceback" not in done.stderr and done.returncode in (0, 3), done.stderr


def test_a_thread_that_cannot_begin_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> None:
        raise RuntimeError("can't start new thread")

    thread = Thread()
    monkeypatch.setattr(thread, "start", refused)
    with pytest.raises(RunnerError, match="cannot begin a thread: ulimit -u"):
        start_thread(thread)
