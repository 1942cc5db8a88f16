"""`judge stress` and `judge spec` from the command line."""

import json
import os
import pty
import select
import signal
import time
from pathlib import Path

import pytest

from tests import commands
from tests.conftest import JUDGE, Command, add_problem, clean_environment
from tests.terminal import PATIENCE_S, everything

SUM = "a, b = map(int, input().split())\nprint(a + b)\n"
WRONG = "a, b = map(int, input().split())\nprint(a + b if a < 7 else a)\n"
PAIR = "A B\n---\n0 < A, B < 10\n"


@pytest.fixture
def problem(workspace: Path) -> Path:
    folder = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    (folder / "input.spec").write_text(PAIR)
    (folder / "submissions" / "accepted").mkdir(parents=True)
    (folder / "submissions" / "accepted" / "right.py").write_text(SUM)
    (workspace / "solutions" / "1000.py").write_text(WRONG)
    return folder


def test_a_counterexample_is_shown_and_kept(problem: Path, judge: Command) -> None:
    done = judge("stress", "1000", "--seed", "5")
    assert done.returncode == 1
    assert "Wrong Answer" in done.stdout
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert lines[lines.index("input") + 1] == "7 1"
    assert lines[lines.index("expected") + 1] == "8"
    assert lines[lines.index("found") + 1] == "7"
    assert "kept as stress/1: judge run 1000 has it from now on (seed 5)" in done.stdout
    assert ((problem / "data/stress/1.in").read_text(), (problem / "data/stress/1.ans").read_text()) == ("7 1\n", "8\n")
    assert "stress/1" in judge("run", "1000").stdout
    again = judge("stress", "1000")
    assert again.returncode == 1 and "an old counterexample, stress/1, still breaks it" in again.stdout


@pytest.mark.full
def test_a_generator_that_never_ends_is_told(problem: Path, workspace: Path, judge: Command) -> None:
    """Samples alone are no search."""
    (problem / "input.spec").unlink()
    (problem / "generators").mkdir()
    (problem / "generators" / "endless.py").write_text("while True: pass\n")
    (workspace / "solutions" / "1000.py").write_text(SUM)
    done = judge("stress", "1000", "--time", "5", "--jobs", "1")
    assert done.returncode == 4, done.stdout
    assert "nothing can be said: 1 input in" in done.stdout


def test_json_holds_all(problem: Path, judge: Command) -> None:
    document = json.loads(judge("stress", "1000", "--json").stdout)
    assert (document["input"], document["expected"], document["found"]) == ("7 1\n", "8\n", "7\n")
    assert document["verdict"] == "WA" and document["always"] and document["case"] == "stress/1"
    assert document["against"].endswith("accepted/right.py")


def test_nothing_found_is_exit_code_0(problem: Path, workspace: Path, judge: Command) -> None:
    (workspace / "solutions" / "1000.py").write_text(SUM)
    done = judge("stress", "1000", "--time", "4", "--jobs", "1")
    assert done.returncode == 0 and "nothing found" in done.stdout
    assert not (problem / "data" / "stress").exists()
    document = json.loads(judge("stress", "1000", "--time", "4", "--jobs", "1", "--json").stdout)
    assert (document["verdict"], document["input"], document["found"]) == (None, None, None) and document["inputs"] > 0


def test_a_hunt_that_compared_nothing_is_no_clean_result(workspace: Path, judge: Command) -> None:
    (add_problem(workspace, "2", {}) / "input.spec").write_text(PAIR)
    (workspace / "solutions" / "2.py").write_text(SUM)
    (workspace / "endless.py").write_text("while True: pass\n")
    done = judge("stress", "2", "--against", "endless.py", "--time", "4", "--jobs", "1")
    assert done.returncode == 4 and "nothing can be said: " in done.stdout


def test_a_file_and_another_trusted_solution(problem: Path, workspace: Path, judge: Command) -> None:
    (workspace / "other.py").write_text("a, b = map(int, input().split())\nprint(a + b if a != 3 else 0)\n")
    done = judge("stress", "solutions/1000.py", "--against", "other.py", "--json")
    assert json.loads(done.stdout)["against"].endswith("other.py")


@pytest.mark.full
def test_small_inputs_only(workspace: Path, judge: Command) -> None:
    """A bug that needs many values is found with the default sizes, and not with small ones."""
    folder = add_problem(workspace, "3", {"sample/1": ("2\n1 2\n", "3\n")})
    (folder / "input.spec").write_text("N\nA[1..N]\n---\n1 <= N <= 1000\n1 <= A <= 9\n")
    total = "n = int(input())\nprint(sum(map(int, input().split()))"
    (workspace / "right.py").write_text(f"{total})\n")
    (workspace / "solutions" / "3.py").write_text(f"{total} * (n <= 100))\n")
    words = ["stress", "3", "--against", "right.py", "--json", "--time"]
    assert json.loads(judge(*words, "2", "--size", "small").stdout)["verdict"] is None
    found = json.loads(judge(*words, "90").stdout)
    assert found["verdict"] == "WA" and found["input"] == "101\n" + " ".join(["1"] * 101) + "\n"


def test_korean(problem: Path, judge: Command) -> None:
    done = judge("stress", "1000", "--lang", "ko")
    assert "틀렸습니다" in done.stdout and "에 저장했습니다" in done.stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["stress", "1000", "--time", "soon"], "--time must be a number of seconds, or like 90m and 8h, not soon"),
        (["stress", "1000", "--time", "0"], "--time must be a number of seconds, or like 90m and 8h, not 0"),
        (["stress", "1000", "--seed", "x"], "--seed must be a whole number below a billion, not x"),
        (["stress", "1000", "--against", "missing.py"], "no file missing.py"),
        (["spec", "1000", "--check", "missing"], "no file missing"),
    ],
)
def test_bad_usage_is_one_line(problem: Path, judge: Command, words: list[str], message: str) -> None:
    done = judge(*words)
    assert done.returncode == 2
    assert done.stderr == f"judge: {message}\n"


def test_a_broken_spec_is_told_with_its_place(problem: Path, judge: Command) -> None:
    (problem / "input.spec").write_text("A B\n---\n0 < A, C < 10\n")
    done = judge("stress", "1000")
    assert done.returncode == 3
    assert done.stderr.endswith("input.spec:3: C does not stand in the layout: it has A, B\n")


def test_slow_finds_what_exceeds_the_limit(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "2", {})
    (folder / "input.spec").write_text("N\nA[1..N]\n---\n1 <= N <= 10^5\n1 <= A <= 10^9\n")
    (workspace / "solutions" / "2.cpp").write_text(
        "#include <iostream>\n#include <vector>\nint main() { int n; std::cin >> n; std::vector<int> a(n);\n"
        "for (int &x : a) std::cin >> x;\n"
        "long long c = 0; for (int i = 0; i < n; i++) for (volatile int j = 0; j < i; j = j + 1) c += a[i] < a[j]; std::cout << c; }\n"
    )
    done = judge("stress", "2", "--slow", "--json")
    document = json.loads(done.stdout)
    assert done.returncode == 1 and document["verdict"] == "TLE" and document["share"] > 1
    assert (folder / "data" / "stress" / "1.in").exists()


#: takes seconds where the first number is 1000
SLOW_AT_1000 = "n = int(input())\nwhile n >= 1000:\n    pass\nprint(n)\n"


def _small_inputs_alone(workspace: Path) -> Path:
    """A problem whose strategy knows of small inputs, and whose largest are made by a recipe."""
    folder = add_problem(workspace, "3", {"sample/1": ("1\n", "1\n")}, yaml="limits: {time_limit: 0.5}\n")
    (folder / "input.spec").write_text("N\n---\n1 <= N <= 1000\n")
    (folder / "generators").mkdir()
    strategy = "from hypothesis import strategies as st\n\ndef inputs():\n    return st.integers(1, 9).map('{}\\n'.format)\n"
    (folder / "generators" / "strategy.py").write_text(strategy)
    (folder / "generators" / "full.py").write_text("import sys\nprint(sys.argv[1])\n")
    (folder / "data" / "secret").mkdir()
    (folder / "data" / "secret" / "large.made").write_text("full.py 1000\n")
    (folder / "submissions" / "accepted").mkdir(parents=True)
    (folder / "submissions" / "accepted" / "right.py").write_text("print(int(input()))\n")
    (workspace / "solutions" / "3.py").write_text(SLOW_AT_1000)
    return folder


@pytest.mark.full
def test_slow_begins_with_the_cases_there_are(workspace: Path, judge: Command) -> None:
    folder = _small_inputs_alone(workspace)
    done = judge("stress", "3", "--slow", "--time", "20")
    assert done.returncode == 1 and "1000" in done.stdout.split(), done.stdout + done.stderr
    assert "(a case of the problem)" in done.stdout and "this is case secret/large: judge run 3 has it" in done.stdout
    assert not (folder / "data" / "stress").exists()
    said = json.loads(judge("stress", "3", "--slow", "--time", "20", "--json").stdout)
    assert (said["case"], said["verdict"], said["troubles"]) == ("secret/large", "TLE", [])


@pytest.mark.full
def test_slow_finds_nothing_in_what_is_too_slow_for_accepted_ones_too(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "4", {"sample/1": ("1\n", "1\n")}, yaml="limits: {time_limit: 0.5}\n")
    (folder / "input.spec").write_text("N\n---\n1000 <= N <= 1000\n")
    accepted = folder / "submissions" / "accepted"
    accepted.mkdir(parents=True)
    (accepted / "right.py").write_text(f"#\n{SLOW_AT_1000}")
    (workspace / "solutions" / "4.py").write_text(SLOW_AT_1000)
    done = judge("stress", "4", "--slow", "--time", "12")
    assert done.returncode == 0 and "right.py was accepted and exceeds the limits, too" in done.stdout, done.stdout + done.stderr
    assert not (folder / "data" / "stress").exists()


def test_ctrl_c_ends_it_at_once_and_keeps_what_was_found(problem: Path, workspace: Path) -> None:
    """On a terminal, as a learner does it; the smallest failure that was seen is told."""
    (workspace / "solutions" / "1000.py").write_text(SUM.replace("print", "import time; time.sleep(0.02); print"))
    ours, theirs = pty.openpty()
    command = [*JUDGE, "stress", "1000", "--time", "300"]
    process = commands.Started(
        command, cwd=workspace, stdin=theirs, stdout=theirs, stderr=theirs, env=clean_environment(TERM="xterm"), start_new_session=True
    )
    os.close(theirs)
    shown = b""
    try:
        until_s = time.monotonic() + PATIENCE_S
        while b"inputs, " not in shown and time.monotonic() < until_s:
            shown += read_some(ours)
        time.sleep(0.3)
        until_s = time.monotonic() + PATIENCE_S  # it would search for longer
        os.killpg(process.pid, signal.SIGINT)
        while process.poll() is None and time.monotonic() < until_s:
            shown += read_some(ours)
        shown += everything(ours)
        assert process.returncode == 130
        assert b"interrupted: nothing found" in shown
    finally:
        process.kill()
        os.close(ours)


def read_some(descriptor: int) -> bytes:
    ready, _, _ = select.select([descriptor], [], [], 0.05)
    try:
        return os.read(descriptor, 65536) if ready else b""
    except OSError:
        return b""


def test_spec_is_printed_and_described(problem: Path, judge: Command) -> None:
    done = judge("spec", "1000")
    assert done.returncode == 0
    assert done.stdout.startswith(PAIR + "\nlayout\n  A B\nvalues\n")
    assert "  A: an integer, 0 < A < 10\n" in done.stdout


def test_a_spec_of_no_input_is_described(problem: Path, judge: Command) -> None:
    (problem / "input.spec").write_text("# reads nothing\n---\n")
    done = judge("spec", "1000")
    assert (done.returncode, done.stdout) == (0, "# reads nothing\n---\n\nthere is no input\n")


def test_spec_checks_makes_and_says_no(problem: Path, workspace: Path, judge: Command) -> None:
    (workspace / "in").write_text("1 10\n")
    done = judge("spec", "1000", "--check", "in")
    assert (done.returncode, done.stdout) == (1, "in: line 1: expected B from 1 to 9, found 10\n")
    (workspace / "in").write_text("1 9\n")
    assert judge("spec", "1000", "--check", "in").returncode == 0
    assert judge("spec", "1000", "--max").stdout.split()[0] in map(str, range(1, 10))
    samples = judge("spec", "1000", "--sample", "--seed", "4", "-n", "2").stdout
    assert samples == judge("spec", "1000", "--sample", "--seed", "4", "--count", "2").stdout
    assert len(samples.split("\n\n")) == 2
