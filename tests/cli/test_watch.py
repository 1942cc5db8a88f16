"""`judge watch` at a pseudo-terminal."""

import contextlib
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import commands
from tests.conftest import JUDGE, add_problem, clean_environment
from tests.terminal import PATIENCE_S, Screen

RIGHT, WRONG = "print(2 * int(input()))\n", "print(3 * int(input()))\n"


@pytest.fixture
def place(workspace: Path) -> Path:
    """Two problems, and the folder of their solutions."""
    for number in ("1", "2"):
        add_problem(workspace, number, {"sample/1": ("4\n", "8\n")})
    return workspace / "solutions"


@pytest.fixture
def screen(workspace: Path, place: Path) -> Iterator[Screen]:
    """Watching everything."""
    one = Screen(workspace, "watch", TERM="xterm", NO_COLOR="1")
    one.until("q ends it")
    yield one
    one.close()


def runs(shown: str) -> int:
    return shown.count("sample/1 ")


def test_each_save_is_judged_once(screen: Screen, place: Path) -> None:
    for number in range(5):
        (place / "1.py").write_text([RIGHT, WRONG][number % 2] + "#" * number)
        shown = screen.until("q ends it")
        assert shown.count("\x1b[2J") == 1 and ("Accepted" in shown) == (number % 2 == 0)
    screen.press("\n")
    assert "Accepted" in screen.until("q ends it")


def test_the_file_saved_last_decides_the_problem(screen: Screen, place: Path) -> None:
    (place / "1.py").write_text(RIGHT)
    assert "1 Test" in screen.until("q ends it")
    (place / "2.py").write_text(WRONG)
    assert "2 Test" in screen.until("q ends it")
    screen.press("\n")
    assert "2 Test" in screen.until("q ends it")


def test_editors_that_write_by_rename(screen: Screen, place: Path) -> None:
    for text in (WRONG, RIGHT):
        (place / ".1.py.swp").write_text(text)
        (place / ".1.py.swp").rename(place / "1.py")
        shown = screen.until("q ends it")
        assert shown.count("\x1b[2J") == 1
    assert "Accepted" in shown


def test_a_file_that_goes_leaves_the_last_result(screen: Screen, place: Path) -> None:
    (place / "1.py").write_text(RIGHT)
    screen.until("q ends it")
    (place / "1.py").unlink()
    screen.press("\n")
    assert "\x1b[2J" not in screen.until("1.py is gone")
    (place / "1.py").write_text(WRONG)
    assert "Wrong Answer" in screen.until("q ends it")


def test_a_folder_that_goes_and_comes_back(screen: Screen, place: Path) -> None:
    """As `git switch` does it, once with another folder in between and once with none for a while."""
    for number in range(2):
        place.rename(place.with_name(f"old-{number}"))
        time.sleep(0.3 * number)
        place.mkdir()
        (place / "1.py").write_text([RIGHT, WRONG][number])
        assert ["Accepted", "Wrong Answer"][number] in screen.until("q ends it")
        (place / "2.py").write_text(WRONG)
        assert "2 Test" in screen.until("q ends it")


def test_errors_end_nothing(screen: Screen, place: Path) -> None:
    (place / "1.py").write_text("print(")
    screen.until("Compile Error.*q ends it")
    (place / "9.py").write_text(RIGHT)
    screen.until("cannot tell the problem.*q ends it")
    (place / "1.py").write_text(RIGHT)
    screen.until("Accepted.*q ends it")


def test_a_save_while_it_judges_begins_again(workspace: Path, screen: Screen, place: Path) -> None:
    folder = add_problem(workspace, "3", {f"secret/{number}": ("4\n", "8\n") for number in range(4)})
    assert folder.is_dir()
    (place / "3.py").write_text("import time\ntime.sleep(1)\n" + WRONG)
    screen.until("secret/0")
    (place / "3.py").write_text(RIGHT)
    shown = screen.until("Accepted.*q ends it")
    assert "secret/3" not in shown.partition("\x1b[2J")[0]


@pytest.mark.parametrize("key", ["q", "\x03"], ids=["q", "Ctrl-C"])
def test_it_ends(screen: Screen, key: str) -> None:
    screen.press(key)
    assert screen.process.wait(PATIENCE_S) == 0


def test_one_problem_begins_at_once_and_others_do_not_matter(workspace: Path, place: Path) -> None:
    (place / "1.py").write_text(RIGHT)
    one = Screen(workspace, "watch", "1", TERM="xterm", NO_COLOR="1")
    with contextlib.closing(one):
        assert "1 Test" in one.until("q ends it")
        (place / "2.py").write_text(RIGHT)
        (place / "1.py").write_text(WRONG)
        assert "2 Test" not in one.until("Wrong Answer.*q ends it")


def test_without_a_terminal_nothing_is_cleared(workspace: Path, place: Path) -> None:
    process = commands.Started(
        [*JUDGE, "watch"], cwd=workspace, env=clean_environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        assert "watching" in process.stdout.readline()
        (place / "1.py").write_text(RIGHT)
        lines = [process.stdout.readline() for _ in range(3)]
        assert "\x1b" not in "".join(lines) and "AC" in lines[1]
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
