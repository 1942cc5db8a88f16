"""Solutions as tests of pytest, by a pytest of its own."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import add_problem, clean_environment

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def tests_of(workspace: Path) -> Run:
    """pytest in a workspace with a problem of two cases and one solution that has one of them right."""
    add_problem(workspace, "1", {"sample/1": ("4\n", "8\n"), "secret/1": ("5\n", "10\n"), "secret/2": ("6\n", None)})
    (workspace / "solutions" / "1.py").write_text("n = int(input())\nprint(2 * n if n < 5 else n)\n")

    def run(*words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--rootdir", str(workspace), *words], cwd=workspace,
            env=clean_environment(), capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip

    return run


def test_each_case_is_a_test(tests_of: Run) -> None:
    done = tests_of("--judge", "solutions/1.py", "-v")
    assert done.returncode == 1 and "1 failed, 1 passed, 1 skipped" in done.stdout, done.stdout
    for line in ("solutions/1.py::sample/1 PASSED", "solutions/1.py::secret/1 FAILED", "solutions/1.py::secret/2 SKIPPED"):
        assert line in done.stdout
    failure = done.stdout.partition("FAILURES")[2]
    assert "Wrong Answer" in failure and "input:\n    5\nexpected:\n    10\nfound:\n    5\n" in failure and "Traceback" not in failure


def test_one_case_by_its_name(tests_of: Run) -> None:
    assert "1 passed" in tests_of("--judge", "solutions/1.py::sample/1").stdout
    assert "1 passed, 2 deselected" in tests_of("--judge", "solutions", "-k", "sample").stdout


def test_off_unless_asked_for(tests_of: Run, workspace: Path) -> None:
    (workspace / "solutions" / "test_mine.py").write_text("def test_mine():\n    pass\n")
    assert "1 passed" in tests_of("solutions").stdout
    (workspace / "pytest.ini").write_text("[pytest]\njudge = true\n")
    assert "1 failed, 2 passed, 1 skipped" in tests_of("solutions").stdout


def test_what_does_not_compile_and_what_is_no_solution(tests_of: Run, workspace: Path) -> None:
    (workspace / "solutions" / "1.py").unlink()
    (workspace / "solutions" / "1.c").write_text("int main(void) { return x; }\n")
    (workspace / "solutions" / "unknown.py").write_text("raise SystemExit('imported')\n")
    (workspace / "1.py").write_text("print(1)\n")
    done = tests_of("--judge", "solutions")
    assert "3 failed" in done.stdout and "Compile Error" in done.stdout and "imported" not in done.stdout
