"""`judge export` from the command line, and what Kattis' own verifyproblem says of it."""

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

import pytest

from judge.store.exported import load_files
from tests import commands
from tests.conftest import JUDGE, ROOT, Command, add_problem, clean_environment
from tests.files import lay_out

CASES: dict[str, tuple[str, str | None]] = {"sample/1": ("1 2\n", "3\n"), "secret/1": ("9 9\n", "18\n")}
SUM = "print(sum(map(int, input().split())))\n"

#: everything but the statements, which need pandoc and LuaLaTeX
PARTS = ("config", "validators", "graders", "data", "submissions")

#: one of each form, for verifyproblem takes its time; 10989 takes more than a minute: its answers have 20 MB, its time limit is 17 s
STARTERS = ("1000", "1008", "10951", "1260", "2557")

#: what it warns of in every package of the draft, and in a problem without input, whose cases are all one empty file
EXPECTED = ("2023-07-draft is very incomplete", "does not end with")
EXPECTED_WITHOUT_INPUT = ("No validator rejects an empty file", "Identical input files")


def add_complete(workspace: Path, problem_id: str = "1000") -> Path:
    folder = add_problem(workspace, problem_id, CASES)
    return lay_out(folder, {"statement/problem.en.md": "Add.\n", "submissions/accepted/sum.py": SUM})


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


def verifyproblem(folder: Path) -> "subprocess.CompletedProcess[str]":
    if find_spec("problemtools") is None:
        pytest.skip("problemtools is not installed: pip install problemtools")
    # an environment as it is: problemtools looks for compilers and for its user's settings
    words = [sys.executable, "-m", "problemtools.verifyproblem", "-p", *PARTS, "--", str(folder)]
    return commands.run(words, capture_output=True, text=True, check=False, timeout=300, env=clean_environment(HOME=str(folder.parent)))


@pytest.mark.full
@pytest.mark.parametrize("problem_id", STARTERS)
def test_verifyproblem_finds_no_error_in_a_starter_problem(problem_id: str, tmp_path: Path) -> None:
    done = commands.run(
        [*JUDGE, "export", problem_id, "--output", str(tmp_path)],
        cwd=ROOT,
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"wrote {tmp_path}/{problem_id}\n"
    verified = verifyproblem(tmp_path / problem_id)
    assert f"{problem_id} tested: 0 errors" in verified.stdout, verified.stdout + verified.stderr
    assert verified.returncode == 0
    warnings = [line for line in (verified.stdout + verified.stderr).splitlines() if line.startswith("WARNING")]
    expected = EXPECTED + (EXPECTED_WITHOUT_INPUT if problem_id == "2557" else ())
    assert [line for line in warnings if not any(text in line for text in expected)] == []


@pytest.mark.full
def test_verifyproblem_takes_what_an_export_adds(workspace: Path, judge: Command) -> None:
    """A bare problem: a validator and secret data are made up, the comparison becomes a program, a solution the submission."""
    folder = add_problem(workspace, "1000", {"sample/1": ("2\n", "1\n2\n")})
    lay_out(folder, {"statement/problem.en.md": "Count.\n", ".judge.yaml": "checker: unordered-lines\n"})
    lay_out(workspace, {"solutions/1000.py": "print(2)\nprint(1)\n"})
    assert judge("export", "1000", "--with-solutions").returncode == 0
    verified = verifyproblem(workspace / "1000")
    assert "1000 tested: 0 errors" in verified.stdout, verified.stdout + verified.stderr


def test_the_workspaces_package_is_not_changed(workspace: Path, judge: Command) -> None:
    folder = add_complete(workspace)
    before = snapshot(folder)
    done = judge("export", "1000")
    assert done.returncode == 0, done.stderr
    assert snapshot(folder) == before
    assert "check it with: verifyproblem 1000" in done.stderr
    assert {"problem.yaml", "submissions/accepted/sum.py", "data/secret/1.in"} <= load_files(workspace / "1000").keys()


def test_an_archive_holds_what_the_folder_does(workspace: Path, judge: Command) -> None:
    add_complete(workspace, "atcoder-abc300-a")
    assert judge("export", "atcoder-abc300-a", "--output", "out").returncode == 0
    done = judge("export", "atcoder-abc300-a", "--zip", "-o", "out")
    assert done.stdout == "wrote out/atcoderabc300a.zip\n"
    first = (workspace / "out" / "atcoderabc300a.zip").read_bytes()
    with ZipFile(workspace / "out" / "atcoderabc300a.zip") as archive:
        found = {name.removeprefix("atcoderabc300a/"): archive.read(name) for name in archive.namelist()}
    assert found == load_files(workspace / "out" / "atcoderabc300a")
    (workspace / "out" / "atcoderabc300a.zip").unlink()
    judge("export", "atcoder-abc300-a", "--zip", "-o", "out")
    assert (workspace / "out" / "atcoderabc300a.zip").read_bytes() == first


def test_nothing_is_overwritten(workspace: Path, judge: Command) -> None:
    add_complete(workspace)
    assert judge("export", "1000").returncode == 0
    before = snapshot(workspace / "1000")
    done = judge("export", "1000")
    assert done.returncode == 2
    assert done.stderr == "judge: 1000 is there already: move it away, or choose another folder with --output\n"
    assert snapshot(workspace / "1000") == before


@pytest.mark.parametrize("place", ["problems", "problems/1000", "problems/new"])
def test_nothing_is_written_among_the_packages(workspace: Path, judge: Command, place: str) -> None:
    add_complete(workspace)
    before = snapshot(workspace)
    assert judge("export", "1000", "--output", place).returncode == 2
    assert {name for name in snapshot(workspace) if "/.judge/" not in name} == set(before)


def test_a_solution_is_added_when_it_is_asked_for_and_accepted(workspace: Path, judge: Command) -> None:
    folder = add_complete(workspace)
    (folder / "submissions" / "accepted" / "sum.py").unlink()
    lay_out(workspace, {"solutions/1000.py": SUM, "solutions/1000/wrong.cpp": "int main() {}\n"})
    done = judge("export", "1000")
    assert done.returncode == 3
    assert "or add your solution with --with-solutions" in done.stderr
    assert not (workspace / "1000").exists()
    done = judge("export", "1000", "--with-solutions")
    assert done.returncode == 0, done.stderr
    assert "your solution is in the package: solutions/1000.py" in done.stderr
    assert "your solution is not in the package, as it is WA: solutions/1000/wrong.cpp" in done.stderr
    assert [path for path in load_files(workspace / "1000") if path.startswith("submissions")] == ["submissions/accepted/1000.py"]


def test_solutions_that_are_not_needed_or_not_accepted_stay_out(workspace: Path, judge: Command) -> None:
    folder = add_complete(workspace)
    lay_out(workspace, {"solutions/1000.py": "print(0)\n"})
    done = judge("export", "1000", "--with-solutions")
    assert "your solutions are not in the package: it has accepted submissions of its own" in done.stderr
    (folder / "submissions" / "accepted" / "sum.py").unlink()
    done = judge("export", "1000", "--with-solutions", "--output", "other")
    assert done.returncode == 3
    assert done.stderr == "judge: no solution of yours for 1000 is accepted: see judge run 1000\n"


def test_submissions_with_another_verdict_there_are_left_out(workspace: Path, judge: Command) -> None:
    """PyPy goes deeper than 1,000 calls; letters of the other case are wrong in both."""
    deep = "def depth(n):\n    return n and 1 + depth(n - 1)\n\n\ndepth(1100)\n" + SUM
    folder = add_complete(workspace)
    lay_out(folder, {"submissions/run_time_error/deep.py": deep, "submissions/run_time_error/dies.py": "1 // 0\n"})
    lay_out(folder, {"submissions/accepted/wrong.py": "print(0)\n"})
    done = judge("export", "1000")
    assert done.returncode == 0, done.stderr
    assert "(Python is run by PyPy there): accepted/wrong.py (WA), run_time_error/deep.py (AC)" in done.stderr
    names = {path for path in load_files(workspace / "1000") if path.startswith("submissions")}
    assert names == {"submissions/accepted/sum.py", "submissions/run_time_error/dies.py"}


def test_a_language_that_is_not_installed_is_told(workspace: Path, judge: Command) -> None:
    folder = add_complete(workspace)
    lay_out(folder, {"submissions/wrong_answer/a.rs": "fn main() {}\n"})
    done = judge("export", "1000", PATH="/usr/bin:/bin", RUSTUP_HOME="/nonexistent")
    assert done.returncode == 0, done.stderr
    if "not tried" in done.stderr:
        assert "not tried, as their language is not installed (see judge doctor): wrong_answer/a.rs" in done.stderr
        assert "submissions/wrong_answer/a.rs" in load_files(workspace / "1000")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("interactive", "and the program that answers its solutions is not here"),
        ("multi-pass", "and the program that answers its solutions is not here"),
    ],
)
def test_kinds_that_cannot_be_judged_are_refused(workspace: Path, judge: Command, kind: str, said: str) -> None:
    add_problem(workspace, "1000", CASES, f"type: {kind}\n")
    done = judge("export", "1000")
    assert done.returncode == 2
    assert done.stderr.startswith(f"judge: problem 1000 is {kind}") and said in done.stderr


def test_mistakes_on_the_command_line(workspace: Path, judge: Command) -> None:
    add_complete(workspace)
    assert judge("export").stderr == "judge: which problem? for example: judge export 1000\n"
    assert "judge fetch 9999" in judge("export", "9999").stderr
    (workspace / "file").write_text("")
    done = judge("export", "1000", "--output", "file")
    assert done.returncode == 3
    assert done.stderr == "judge: cannot go on with file: File exists\n"


def test_everything_is_said_in_korean(workspace: Path, judge: Command) -> None:
    add_complete(workspace)
    done = judge("export", "1000", LANG="ko_KR.UTF-8")
    assert "참고: 라이선스를 알 수 없으니 혼자서만 써 주세요" in done.stderr
    assert "확인하려면: verifyproblem 1000" in done.stderr
    assert not re.search("note|limit|left", done.stderr)


def test_the_name_of_an_archive_is_that_of_an_archive(workspace: Path, tmp_path: Path, judge: Command) -> None:
    """`-o out.zip` made a folder of that name."""
    add_complete(workspace)
    add_complete(workspace, "1001")
    target = tmp_path / "out" / "mine.zip"
    done = judge("export", "1000", "-o", str(target))
    assert (done.returncode, done.stdout) == (0, f"wrote {target}\n"), done.stderr
    with ZipFile(target) as archive:
        assert "1000/problem.yaml" in archive.namelist()
    several = judge("export", "1000", "1001", "-o", str(tmp_path / "all.zip"))
    assert several.returncode == 2 and "all.zip holds one problem: for one archive each take --zip --output" in several.stderr
