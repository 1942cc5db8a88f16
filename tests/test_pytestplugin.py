"""Solutions as tests of pytest, by a pytest of its own."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.history.log import History
from judge.languages import LANGUAGES
from judge.practice.lastsaved import LastSaved, find_last_saved
from judge.store.root import history_in
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


@pytest.mark.full
def test_one_case_by_its_name(tests_of: Run) -> None:
    assert "1 passed" in tests_of("--judge", "solutions/1.py::sample/1").stdout
    assert "1 passed, 2 deselected" in tests_of("--judge", "solutions", "-k", "sample").stdout


@pytest.mark.full
def test_a_case_that_is_to_be_made_is_a_test_too(tests_of: Run, workspace: Path) -> None:
    package = workspace / "problems" / "1"
    for path, text in (
        ("generators/six.py", "print(6)\n"),
        ("data/secret/3.made", "six.py\n"),
        ("submissions/accepted/two.py", "print(2 * int(input()))\n"),
    ):
        (package / path).parent.mkdir(parents=True, exist_ok=True)
        (package / path).write_text(text)
    done = tests_of("--judge", "solutions/1.py", "-v")
    assert "solutions/1.py::secret/3 FAILED" in done.stdout and (package / "data/secret/3.ans").read_text() == "12\n"


def test_off_unless_asked_for(tests_of: Run, workspace: Path) -> None:
    (workspace / "solutions" / "test_mine.py").write_text("def test_mine():\n    pass\n")
    assert "1 passed" in tests_of("solutions").stdout
    (workspace / "pytest.ini").write_text("[pytest]\njudge = true\n")
    assert "1 failed, 2 passed, 1 skipped" in tests_of("solutions").stdout


@pytest.mark.full
def test_one_package_that_cannot_be_read_keeps_no_other_from_being_judged(tests_of: Run, workspace: Path) -> None:
    add_problem(workspace, "2", {"secret/1": ("4\n", "8\n")}, "nonsense: [\n")
    (workspace / "solutions" / "2.py").write_text("print(8)\n")
    (workspace / "solutions" / "1.python3.py").write_text("print(8)\n")
    (workspace / "solutions" / "1").mkdir()
    (workspace / "solutions" / "1" / "brute.py").write_text("print(0)\n")
    done = tests_of("--judge", "solutions", "-v", "-k", "sample or problem")
    assert "1 failed, 2 passed" in done.stdout and "solutions/1.python3.py::sample/1 PASSED" in done.stdout, done.stdout
    assert "problem.yaml:5: not YAML" in done.stdout and "Traceback" not in done.stdout


@pytest.mark.full
def test_what_counts_for_all_cases_together_is_a_test_of_its_own(tests_of: Run, workspace: Path) -> None:
    cases: dict[str, tuple[str, str | None]] = {"secret/1": ("4\n", "8\n"), "secret/2": ("4\n", "8\n")}
    folder = add_problem(workspace, "3", cases, "keywords: ['needs:summed-time']\nlimits: {time_limit: 0.3}\n")
    (folder / ".judge.yaml").write_text("extra_time: false\n")
    (workspace / "solutions" / "3.py").write_text("import time\nwhile time.process_time() < 0.2:\n    pass\nprint(8)\n")
    done = tests_of("--judge", "solutions/3.py", "-v")
    assert "solutions/3.py::all cases together FAILED" in done.stdout and "Time Limit Exceeded" in done.stdout, done.stdout


@pytest.mark.full
def test_what_does_not_compile_is_wrong_for_all_cases_together_too(tests_of: Run, workspace: Path) -> None:
    add_problem(workspace, "3", {"secret/1": ("4\n", "8\n")}, "keywords: ['needs:summed-time']\n")
    (workspace / "solutions" / "3.py").write_text("print(8\n")
    done = tests_of("--judge", "solutions/3.py", "-v")
    assert "solutions/3.py::all cases together FAILED" in done.stdout, done.stdout


def test_what_does_not_compile_and_what_is_no_solution(tests_of: Run, workspace: Path) -> None:
    (workspace / "solutions" / "1.py").unlink()
    (workspace / "solutions" / "1.c").write_text("int main(void) { return x; }\n")
    (workspace / "solutions" / "unknown.py").write_text("raise SystemExit('imported')\n")
    (workspace / "1.py").write_text("print(1)\n")
    done = tests_of("--judge", "solutions")
    assert "3 failed" in done.stdout and "Compile Error" in done.stdout and "imported" not in done.stdout


def test_what_was_run_is_in_the_history(tests_of: Run, workspace: Path) -> None:
    tests_of("--judge", "solutions/1.py::sample/1")
    saved = find_last_saved(workspace)
    assert saved is not None and saved._replace(judged=-1) == LastSaved("1", workspace / "solutions" / "1.py", "AC")
    tests_of("--judge", "solutions/1.py")
    with History(history_in(workspace)) as history:
        runs = [event.payload for event in history.events("1")]
    assert [(run["verdict"], run["cases"], run.get("part", False)) for run in runs] == [("AC", 1, True), ("WA", 3, False)]


@pytest.mark.full
def test_without_its_compiler_a_solution_is_skipped(tests_of: Run, workspace: Path) -> None:
    missing = [one for one in LANGUAGES if one.compile and shutil.which(one.compile[0]) is None]
    if not missing:
        pytest.skip("every compiler is here")
    (workspace / "solutions" / f"1{missing[0].suffixes[0]}").write_text("nothing\n")
    done = tests_of("--judge", f"solutions/1{missing[0].suffixes[0]}", "-rs")
    assert "3 skipped" in done.stdout, done.stdout


@pytest.mark.full
def test_long_values_are_cut(tests_of: Run, workspace: Path) -> None:
    (workspace / "solutions" / "1.py").write_text("print('1' * 50000)\n")
    assert len(tests_of("--judge", "solutions/1.py").stdout) < 20_000
