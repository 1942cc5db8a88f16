"""Workers of this machine: real processes, killed while they work."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from judge.errors import JudgeError
from judge.workers.processes import Processes
from judge.workers.work import Function, Ground, Work
from tests.conftest import ROOT
from tests.terminal import PATIENCE_S
from tests.workers import functions


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return Ground(tmp_path / "cache", tmp_path)


def outcome(function: Function, ground: Ground, *values: object, jobs: int = 2) -> list[object]:
    workers = Processes(function, ground, jobs)
    try:
        return [done.result for done in workers.each(map(Work, values))]
    finally:
        workers.close()


def test_each_work_has_one_result(ground: Ground) -> None:
    found = outcome(functions.double, ground, *range(50))
    assert sorted(result[0] for result in found) == [2 * value for value in range(50)]  # type: ignore[index]
    pids = {result[1] for result in found}  # type: ignore[index]
    assert 1 <= len(pids) <= 2 and os.getpid() not in pids


def test_works_are_taken_when_they_can_be_begun(ground: Ground) -> None:
    taken = 0

    def works() -> Iterator[Work]:
        nonlocal taken
        for value in range(40):
            taken += 1
            yield Work(value)

    workers = Processes(functions.double, ground, 2)
    try:
        for ended, _ in enumerate(workers.each(works()), 1):
            assert taken <= ended + 2
    finally:
        workers.close()


def test_an_error_is_a_result(ground: Ground) -> None:
    (error,) = outcome(functions.fail, ground, "nowhere")
    assert isinstance(error, JudgeError) and str(error) == "no file nowhere"


def test_what_the_system_says_is_a_result_and_the_others_go_on(ground: Ground) -> None:
    found = outcome(functions.miss, ground, "/nowhere/at/all", "/nowhere/else", jobs=1)
    assert all(isinstance(error, JudgeError) for error in found) and "/nowhere/at/all: it is not there" in str(found[0]) and len(found) == 2


def test_a_bug_is_raised_with_its_traceback(ground: Ground) -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        outcome(functions.stumble, ground, 0)


def test_what_a_killed_process_did_is_done_again(ground: Ground, tmp_path: Path) -> None:
    assert outcome(functions.die_once, ground, tmp_path / "mark") == ["alive"]


def test_a_work_that_kills_is_given_up(ground: Ground) -> None:
    (error,) = outcome(functions.die, ground, 1)
    assert isinstance(error, JudgeError) and "died, 3 times" in str(error)


def test_killed_workers_lose_nothing_and_double_nothing(ground: Ground) -> None:
    workers = Processes(functions.wait_a_little, ground, 2)
    try:
        found = []
        for done in workers.each(map(Work, range(30))):
            found.append(done.result)
            if len(found) in (5, 15):  # at most twice the same work, on a machine where a new process takes as long as ten works
                os.kill(workers.pids()[-1], signal.SIGKILL)
    finally:
        workers.close()
    assert sorted(found) == list(range(30))


def test_contents_of_this_machine_stay_where_they_are(ground: Ground, tmp_path: Path) -> None:
    from judge.workers.contents import read_content

    folder = tmp_path / "1000"
    folder.mkdir()
    (folder / "a").write_bytes(b"x")
    workers = Processes(functions.show, ground, 1)
    try:
        (done,) = workers.each([Work("a", (read_content(folder, ["a"]),))])
    finally:
        workers.close()
    assert done.result == ("1000", str(folder), b"x")


_ASKS = """
import sys
from pathlib import Path
from judge.workers.processes import Processes
from judge.workers.work import Ground, Work
from tests.workers import functions
list(Processes(functions.outlive, Ground(Path("/"), Path("/")), 1).each([Work(Path(sys.argv[1]))]))
"""


def test_who_is_forsaken_ends(tmp_path: Path) -> None:
    """A command that is killed leaves no process behind."""
    mark = tmp_path / "mark"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    asking = subprocess.Popen([sys.executable, "-c", _ASKS, str(mark)], cwd=ROOT, env=environment, start_new_session=True)
    while not mark.exists() or not mark.read_text():
        assert asking.poll() is None
    pid, asker = map(int, mark.read_text().split())
    assert asker == asking.pid
    asking.kill()
    asking.wait()
    until_s = time.monotonic() + PATIENCE_S
    while not mark.with_suffix(".ended").exists() or is_running(pid):
        assert time.monotonic() < until_s
        time.sleep(0.01)


def is_running(pid: int) -> bool:
    """Whether a process is more than an entry that its new parent has not looked at."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
