"""Where temporary files have no room, what a program could not write is not the program's fault."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Command, add_problem

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can make a small disk")

LINES = 200_000
#: goes on as if all had been written, and says that it was not
PRINTS = '#include <stdio.h>\nint main(void) { for (int i = 0; i < 200000; i++) puts("ok"); return 0; }\n'
ASKS = f"print('ok\\n' * {LINES}, end='', flush=True)\n"
LITTLE = "print('ok')\n"


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The temporary folder: a disk of 256 KiB."""
    disk = tmp_path / "small"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)], check=True)
    monkeypatch.setenv("TMPDIR", str(disk))
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize(("name", "text"), [("1.c", PRINTS), ("1.py", ASKS)], ids=["unasked", "asked"])
def test_output_that_has_no_room_is_no_wrong_answer(name: str, text: str, small: Path, workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1", {"secret/1": ("3\n", "ok\n" * LINES)})
    (workspace / "solutions" / name).write_text(text)
    done = judge("run", "1", "--backend", "portable", "--json")
    assert done.returncode == 3 and "the disk is full" in done.stderr
    assert "reports" not in json.loads(done.stdout) and not list(small.iterdir())


def test_a_file_that_has_no_room_is_no_runtime_error(small: Path, workspace: Path, judge: Command) -> None:
    """Refused at once, so that the disk has room as before."""
    add_problem(workspace, "1", {"secret/1": ("3\n", "ok\n")})
    (workspace / "solutions" / "1.py").write_text(
        "import os\nfile = os.open('a', os.O_CREAT | os.O_WRONLY)\nos.posix_fallocate(file, 0, 1 << 20)\nprint('ok')\n"
    )
    done = judge("run", "1", "--backend", "portable")
    assert done.returncode == 3 and "the disk is full" in done.stderr


def test_a_small_disk_with_room_is_enough(small: Path, workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1", {"secret/1": ("3\n", "ok\n")})
    (workspace / "solutions" / "1.py").write_text(LITTLE)
    assert judge("run", "1", "--backend", "portable").returncode == 0
