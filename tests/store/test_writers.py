"""Commands at work: whatever changes below problems/ and solutions/ is changed by the store, whoever uses its way to write."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import add_problem, clean_environment
from tests.ground.archives import SUBMISSIONS, write_vault
from tests.ground.pages import PAGES

#: tells on stderr, in the process and in its workers, `<path below the workspace> <module>` for each change below problems/ and solutions/
WATCHED = """
import os, sys

ROOT, PACKAGE = os.getcwd(), sys.argv.pop(1)
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.symlink", "os.link", "os.truncate", "os.utime", "os.chmod"}

def watch(event, values):
    if event in CHANGES:
        paths = values[:2] if event in ("os.rename", "os.link", "os.symlink") else values[:1]
    elif event == "open" and isinstance(values[2], int) and values[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        paths = values[:1]
    else:
        return
    for path in paths:
        if isinstance(path, int):
            continue
        below = os.path.relpath(os.path.join(ROOT, os.fsdecode(path)), ROOT)
        if below.split(os.sep)[0] not in ("problems", "solutions"):
            continue
        frame = sys._getframe()
        while frame and (frame.f_globals["__name__"] == "judge.store.files" or not frame.f_code.co_filename.startswith(PACKAGE)):
            frame = frame.f_back
        os.write(2, f"\\nWROTE {below} {frame.f_globals['__name__'] if frame else 'nobody'}\\n".encode())

sys.addaudithook(watch)
sys.argv[0] = "judge"
from judge.cli.main import main
main()
"""

PACKAGE = str(Path(__file__).parents[2] / "judge") + "/"


def run(workspace: Path, *words: str, given: str = "") -> list[tuple[str, str]]:
    """What the command changed, and which module did it."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, PACKAGE, *words],
        cwd=workspace, env=clean_environment(), input=given, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr
    found = [line.split() for line in done.stderr.splitlines() if line.startswith("WROTE ")]
    return [(path, module) for _, path, module in found]


def assert_only_the_store(changes: list[tuple[str, str]]) -> None:
    assert changes, "the command was to write something"
    assert [pair for pair in changes if not pair[1].startswith("judge.store.")] == []


@pytest.fixture
def doubling(workspace: Path) -> Path:
    """A problem with an accepted submission, a wrong solution and a case without its answer."""
    folder = add_problem(workspace, "1000", {"sample/1": ("1\n", "2\n"), "secret/1": ("2\n", None)})
    accepted = folder / "submissions" / "accepted" / "a.py"
    accepted.parent.mkdir(parents=True)
    accepted.write_text("print(2 * int(input()))\n")
    return workspace


def test_a_workspace_begins(tmp_path: Path) -> None:
    assert_only_the_store(run(tmp_path, "init"))


def test_answers_cases_and_solutions(doubling: Path) -> None:
    changes = run(doubling, "verify", "1000", "--answers")
    assert_only_the_store(changes)
    assert (doubling / "problems" / "1000" / "data" / "secret" / "1.ans").read_text() == "4\n"
    assert_only_the_store(run(doubling, "add-case", "1000", "-", given="7\n"))
    assert_only_the_store(run(doubling, "cases", "1000", "--remove", "own/1"))
    assert_only_the_store(run(doubling, "new", "1000"))
    assert_only_the_store(run(doubling, "new", "1000", "--again"))


def test_counterexamples(doubling: Path) -> None:
    (doubling / "problems" / "1000" / "input.spec").write_text("n\n---\n1 <= n <= 100\n")
    (doubling / "solutions" / "1000.py").write_text("n = int(input())\nprint(2 * n if n < 9 else 0)\n")
    assert_only_the_store(run(doubling, "stress", "1000", "--time", "20", "--jobs", "1"))


def test_what_arrives(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    vault = tmp_path_factory.mktemp("vault")
    write_vault(vault, [PAGES["plain"]], SUBMISSIONS)
    assert_only_the_store(run(workspace, "import", str(vault)))
