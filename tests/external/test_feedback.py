"""What a checker leaves in its feedback folder is data of somebody else's program."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.errors import CheckerError
from judge.external.checker import CheckerProgram
from judge.external.feedback import MOST_MESSAGE_BYTES, bounded, empty, read_file
from judge.model import CheckResult, Verdict
from judge.running.runner import Backend
from judge.toolchain.build import Workbench

PROGRAM = """import os, sys
feedback = sys.argv[3]
{acts}
sys.exit(43)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (place := tmp_path / "feedback").mkdir()
    return place


def leave_link(folder: Path) -> None:
    (folder.parent / "secret").write_text("of the learner")
    (folder / "judgemessage.txt").symlink_to("../secret")


LEFT: dict[str, Callable[[Path], object]] = {
    "a link": leave_link,
    "a link to nothing": lambda folder: (folder / "judgemessage.txt").symlink_to("nowhere"),
    "a link to a device": lambda folder: (folder / "judgemessage.txt").symlink_to("/dev/zero"),
    "a folder": lambda folder: (folder / "judgemessage.txt").mkdir(),
    "a pipe": lambda folder: os.mkfifo(folder / "judgemessage.txt"),
}


@pytest.mark.parametrize("kind", LEFT)
def test_what_is_no_plain_file_is_the_checkers_failure(kind: str, folder: Path) -> None:
    LEFT[kind](folder)
    with pytest.raises(CheckerError, match="no plain file"):
        read_file(folder, "judgemessage.txt", MOST_MESSAGE_BYTES)
    empty(folder)
    assert list(folder.iterdir()) == [] and read_file(folder, "judgemessage.txt", MOST_MESSAGE_BYTES) is None
    assert kind != "a link" or (folder.parent / "secret").read_text() == "of the learner"


def test_a_message_is_cut(folder: Path) -> None:
    (folder / "judgemessage.txt").write_bytes(b"x" * (MOST_MESSAGE_BYTES + 1))
    assert read_file(folder, "judgemessage.txt", MOST_MESSAGE_BYTES) == b"x" * MOST_MESSAGE_BYTES


def test_a_deep_tree_is_taken_away(folder: Path) -> None:
    place = os.open(folder, os.O_RDONLY)
    for number in range(3000):
        os.mkdir("d", dir_fd=place)
        os.close(os.open(f"f{number}", os.O_CREAT | os.O_WRONLY, dir_fd=place))
        deeper = os.open("d", os.O_RDONLY, dir_fd=place)
        if number % 2:
            os.fchmod(place, 0o500)
        os.close(place)
        place = deeper
    os.close(place)
    empty(folder)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(("files", "size"), [(40, 1 << 20), (1001, 1)])
def test_the_folder_has_a_size(files: int, size: int, folder: Path) -> None:
    with pytest.raises(CheckerError, match="files into its folder"), bounded(folder):
        for number in range(files):
            (folder / str(number)).write_bytes(b"x" * size)
    empty(folder)
    with bounded(folder):
        (folder / "1").write_bytes(b"x" * size)


def check(acts: str, tmp_path: Path, cache: Path) -> list[CheckResult | str]:
    """What a checker with these acts says of two outputs, or why not; its second run does nothing of the kind."""
    (tmp_path / "check.py").write_text(PROGRAM.format(acts=acts))
    (tmp_path / "1.in").write_text("first")
    (tmp_path / "2.in").write_text("second")
    checker = CheckerProgram(tmp_path / "check.py", Workbench(cache, dict(os.environ), Backend.AUTO))
    said: list[CheckResult | str] = []
    try:
        for name in ("1.in", "2.in"):
            try:
                said.append(checker.check(tmp_path / name, tmp_path / name, b"", ()))
            except CheckerError as error:
                said.append(str(error))
    finally:
        checker.close()
    return said


IS_FIRST = "if open(sys.argv[1]).read() == 'first':"


def test_a_link_fails_that_case_alone(tmp_path: Path, cache: Path) -> None:
    first, second = check(f"{IS_FIRST} os.symlink('/etc/passwd', feedback + 'judgemessage.txt')", tmp_path, cache)
    assert "no plain file" in str(first)
    assert second == CheckResult(Verdict.WA, "")


FILLING = {
    "in files": "[open(feedback + str(number), 'wb').write(b'x' * (8 << 20)) for number in range(60)]",
    "in a closed folder": "os.mkdir('d', 0o300); [open(f'd/{number}', 'wb').write(b'x' * (8 << 20)) for number in range(60)]",
    "in removed files": "[(files.append(open('f', 'wb')), os.remove('f'), files[-1].write(b'x' * (8 << 20))) for number in range(60)]",
}


@pytest.mark.parametrize("how", FILLING)
def test_a_checker_that_fills_the_disk_has_failed(how: str, tmp_path: Path, cache: Path) -> None:
    acts = f"{IS_FIRST} files = []; os.chdir(feedback); {FILLING[how]}; __import__('time').sleep(5)"
    first, second = check(acts, tmp_path, cache)
    assert "files into its folder" in str(first) or "its limit (output)" in str(first)
    assert second == CheckResult(Verdict.WA, "")
