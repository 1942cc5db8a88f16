"""`.judge/cache` is deleted again and again while a command runs: it says what it would have said otherwise."""

import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests import commands
from tests.cli.practice import Learner, at
from tests.conftest import JUDGE, Command, add_problem, clean_environment

SUM = {
    ".py": "a, b = map(int, input().split())\nprint(a + b)\n",
    ".cpp": '#include <cstdio>\nint main() { int a, b; scanf("%d %d", &a, &b); printf("%d\\n", a + b); }\n',
}
CHECKER = "import sys\nsys.exit(42 if sys.stdin.read().split() == open(sys.argv[2]).read().split() else 43)\n"
VALIDATOR = "import sys\nsys.exit(42 if len(input().split()) == 2 else 43)\n"
GENERATOR = "import random, sys\nrandom.seed(int(sys.argv[1]))\nprint(random.randint(1, 10**9), random.randint(1, 10**9))\n"

#: a program that is built and one that is not
BOTH = [".cpp", pytest.param(".py", marks=pytest.mark.full)]

#: words of a judge that blames somebody
BLAME = ("Runtime Error", "Judge Error", "RTE", "JE ", "Compile Error", "Traceback", "cannot execute", "is gone")


@pytest.fixture
def problem(workspace: Path) -> Path:
    """A problem with programs of its own, and many cases."""
    cases: dict[str, tuple[str, str | None]] = {f"secret/{number:02}": (f"{number} 2\n", f"{number + 2}\n") for number in range(25)}
    folder = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n"), **cases}, "keywords: ['level:silver-3']\n")
    for name, text in (("accepted/right.py", SUM[".py"]), ("accepted/right.cpp", SUM[".cpp"]), ("wrong_answer/wrong.py", "print(0)\n")):
        write(folder / "submissions" / name, text)
    write(folder / "input_validators" / "check.py", VALIDATOR)
    return folder


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def said(workspace: Path, *words: str, every_s: float = 0.4, most: int = 8) -> tuple[int, str]:
    """Exit code and words of a command during which the cache is deleted every so many seconds, so often at most: less than is tried."""
    with (workspace / "said").open("wb") as output:
        process = commands.Started(
            [*JUDGE, *words], cwd=workspace, env=clean_environment(JUDGE_NOW=at(2, 9, 10)), stdin=subprocess.DEVNULL, stdout=output,
            stderr=subprocess.STDOUT,
        )  # fmt: skip
        deletions, next_s = 0, time.monotonic() + every_s
        while process.poll() is None:
            if deletions < most and time.monotonic() > next_s:
                shutil.rmtree(workspace / ".judge" / "cache", ignore_errors=True)
                deletions, next_s = deletions + 1, time.monotonic() + every_s
            time.sleep(0.01)
    text = (workspace / "said").read_text()
    assert deletions, text
    assert not [word for word in BLAME if word in text], text
    assert process.returncode is not None
    return process.returncode, text


@pytest.mark.parametrize("suffix", BOTH)
def test_run_replays_all_cases(problem: Path, workspace: Path, suffix: str) -> None:
    write(workspace / "solutions" / f"1000{suffix}", "import time\ntime.sleep(0.05)\n" * (suffix == ".py") + SUM[suffix])
    write(problem / "output_validators" / "compare.py", CHECKER)
    code, text = said(workspace, "run", "1000", every_s=0.2)
    assert (code, "Accepted  26/26" in text) == (0, True), text


@pytest.mark.parametrize("suffix", BOTH)
@pytest.mark.full
@pytest.mark.parametrize("inputs", ["spec", "generator"])
def test_stress_finds_nothing_in_what_is_right(problem: Path, workspace: Path, suffix: str, inputs: str) -> None:
    write(workspace / "solutions" / f"1000{suffix}", SUM[suffix])
    if inputs == "spec":
        write(problem / "input.spec", "A B\n---\n0 < A, B < 1000000000\n")
    else:
        write(problem / "generators" / "make.py", GENERATOR)
    code, text = said(workspace, "stress", "1000", "--time", "5", "--jobs", "2")
    assert (code, "nothing found" in text) == (0, True), text


@pytest.mark.full
def test_stress_finds_what_is_wrong(problem: Path, workspace: Path) -> None:
    write(workspace / "solutions" / "1000.py", SUM[".py"].replace("a + b)", "a + b if a % 50 else a)"))
    write(problem / "input.spec", "A B\n---\n0 < A, B < 1000000000\n")
    code, text = said(workspace, "stress", "1000", "--time", "30", "--jobs", "2", every_s=0.2)
    assert (code, "Wrong Answer" in text) == (1, True), text


@pytest.mark.full
def test_bench(problem: Path, workspace: Path) -> None:
    write(workspace / "solutions" / "1000.py", "n = int(input())\nprint(sum(map(int, input().split())))\n")
    for path in (problem / "data" / "sample").iterdir():
        path.unlink()
    write(problem / "input.spec", "N\nA[1..N]\n---\n1 <= N <= 100000\n0 <= A <= 9\n")
    code, text = said(workspace, "bench", "1000", "--time", "5")
    assert code == 0, text


@pytest.mark.full
def test_verify(problem: Path, workspace: Path) -> None:
    write(problem / "output_validators" / "compare.py", CHECKER)
    code, text = said(workspace, "verify", "1000")
    assert code == 0, text


@pytest.mark.full
def test_mock(problem: Path, workspace: Path, judge: Command) -> None:
    learner = Learner(workspace, judge)
    learner(at(2), "mock", "start", "--levels", "silver-3", "--minutes", "60")
    write(workspace / "solutions" / "1000.py", "import time\ntime.sleep(0.05)\n" + SUM[".py"])
    learner(at(2, 9, 5), "mock", "submit", "1000")
    code, text = said(workspace, "mock", "end", every_s=0.2)
    assert (code, "1 of 1 solved" in text) == (0, True), text
