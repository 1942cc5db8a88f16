"""What the system refuses for one of several is that one's trouble: the others are judged all the same."""

import json
import os
from pathlib import Path

import pytest

from tests.conftest import Command, add_problem
from tests.terminal import Screen

RIGHT = "print(2 * int(input()))\n"

#: a plain file that can be opened by anybody, and read by nobody
UNREADABLE = Path("/proc/self/mem")

pytestmark = pytest.mark.skipif(not UNREADABLE.exists(), reason="no file here that can be opened and not read")


@pytest.fixture
def place(workspace: Path) -> Path:
    """Three problems; the input of the second, or the solution, may become one that cannot be read."""
    for number in ("1", "2", "3"):
        add_problem(workspace, number, {"sample/1": ("4\n", "8\n")})
        (workspace / "solutions" / f"{number}.py").write_text(RIGHT)
    return workspace


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_of_several_the_others_are_judged(jobs: str, place: Path, judge: Command) -> None:
    spoil(place / "solutions" / "2.py")
    done = judge("run", "1", "2", "3", "--jobs", jobs, "--json")
    told = json.loads(done.stdout)
    assert done.returncode == 3 and [report["verdict"] for report in told["reports"]] == ["AC", "AC"]
    assert [error["problem"] for error in told["errors"]] == ["2"]


def test_of_several_the_others_are_verified(place: Path, judge: Command) -> None:
    for number in ("1", "2", "3"):
        folder = place / "problems" / number / "submissions" / "accepted"
        folder.mkdir(parents=True)
        (folder / "a.py").write_text(RIGHT)
    spoil(place / "problems" / "2" / "submissions" / "accepted" / "a.py")
    done = judge("verify", "1", "2", "3")
    assert done.returncode == 3 and "2: the system refused what this command needs" in done.stderr
    assert "2 of 3 problems verified" in done.stdout


def test_a_shell_whose_files_nobody_may_read_makes_none_here(place: Path, judge: Command) -> None:
    """By a umask of 0777 folders came about that the next command could not look into."""
    before = os.umask(0o777)
    try:
        done = judge("run", "1")
    finally:
        os.umask(before)
    assert done.returncode == 0, done.stderr
    assert all(path.stat().st_mode & 0o400 for path in (place / ".judge").rglob("*"))


def test_a_watch_goes_on(place: Path) -> None:
    screen = Screen(place, "watch", TERM="xterm", NO_COLOR="1")
    try:
        screen.until("q ends it")
        unreadable = place / "solutions" / "new.py"
        unreadable.symlink_to(UNREADABLE)
        unreadable.rename(place / "solutions" / "2.py")
        assert "the system refused" in screen.until("q ends it")
        (place / "solutions" / "1.py").write_text(RIGHT + "\n")
        assert "Accepted" in screen.until("q ends it")
    finally:
        screen.close()


def test_a_clock_that_cannot_be_right_takes_no_verdict_away(place: Path, judge: Command) -> None:
    done = judge("run", "1", JUDGE_NOW="1970-03-12T00:00:00+00:00")
    assert done.returncode == 0 and "Accepted  1/1 cases" in done.stdout
    assert "this run could not be written down: the clock of this machine says 1970-03-12" in done.stderr


def spoil(path: Path) -> None:
    path.unlink()
    path.symlink_to(UNREADABLE)
