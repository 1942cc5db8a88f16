"""`judge bench` from the command line, with real programs."""

import json
import os
import pty
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from judge.reports.visible import width
from tests import commands
from tests.cli.test_stress import read_some
from tests.conftest import JUDGE, Command, add_problem, clean_environment
from tests.terminal import PATIENCE_S

SPEC = "N\nA[1..N]\n---\n1 <= N <= 10^5\n1 <= A <= 10^9\n"

#: `volatile` keeps the compiler from making one step of it
LOOPS = """#include <cstdio>
int main() {{
    long long n;
    std::scanf("%lld", &n);
    for (volatile long long i = 0; i < {bound}; i = i + 1) {{}}
    std::puts("1");
}}
"""


@pytest.fixture
def problem(workspace: Path) -> Path:
    folder = add_problem(workspace, "1", {"sample/1": ("2\n1 2\n", "1\n")})
    (folder / "input.spec").write_text(SPEC)
    return folder


def write(workspace: Path, bound: str) -> None:
    (workspace / "solutions" / "1.cpp").write_text(LOOPS.format(bound=bound))


def benched(judge: Command, *words: str) -> dict[str, Any]:  # Any: JSON
    done = judge("bench", "1", "--json", "--time", "5", *words)
    assert done.returncode in (0, 1), done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    return document


@pytest.mark.full
def test_square_and_linear_are_told_apart(problem: Path, workspace: Path, judge: Command) -> None:
    write(workspace, "n * n / 4")
    square = benched(judge)
    write(workspace, "n * 2000")
    linear = benched(judge)
    assert square["variable"] == linear["variable"] == "N" and square["largest"] == 100_000
    assert square["exponent"] > 1.5 > linear["exponent"], (square, linear)
    assert square["prediction"]["time_s"] > 2 * linear["prediction"]["time_s"]
    assert square["fits_up_to"] and square["wrong"] is None


def test_the_screen_says_it_in_words(problem: Path, workspace: Path, judge: Command) -> None:
    write(workspace, "n * n / 4")
    for language, words in (("en", ("N from 1 to 100,000", "of the limit", "o measured")), ("ko", ("제한", "o 잰 값"))):
        done = judge("bench", "1", "--time", "2", "--lang", language)
        assert done.returncode == 0 and all(word in done.stdout for word in words), done.stdout
        assert max(map(width, done.stdout.splitlines())) <= 80


@pytest.mark.full
def test_too_fast_to_say(problem: Path, workspace: Path, judge: Command) -> None:
    write(workspace, "10")
    document = benched(judge)
    assert (document["law"], document["doubt"], document["prediction"]) == (None, "start_up", None)


@pytest.mark.full
def test_a_crash_at_a_size_is_told(problem: Path, workspace: Path, judge: Command) -> None:
    (workspace / "solutions" / "1.py").write_text("n = int(input())\nx = [0] * 1001\nx[n] = 1\nprint(1)\n")
    done = judge("bench", "1", "--time", "8")
    assert done.returncode == 1
    assert "Runtime Error (IndexError) at N = " in done.stdout and "larger inputs were left out" in done.stdout


def test_a_wrong_solution_is_told_as_wrong(problem: Path, workspace: Path, judge: Command) -> None:
    (workspace / "solutions" / "1.py").write_text("print(2)\n")
    done = judge("bench", "1", "--time", "2")
    assert "Wrong Answer on sample/1: it is no right solution" in done.stdout


@pytest.mark.full
def test_python_and_another_variable(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "2", {})
    (folder / "input.spec").write_text("N M\n---\n1 <= N <= 300\n1 <= M <= 10^6\n")
    (workspace / "solutions" / "2.py").write_text("n, m = map(int, input().split())\nfor _ in range(m): pass\n")
    document = json.loads(judge("bench", "2", "--variable", "M", "--alone", "--json", "--time", "3").stdout)
    assert document["variable"] == "M" and document["fixed"] == {"N": 300} and document["points"][-1]["sizes"]["N"] == 300


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["bench", "1", "--time", "soon"], "--time must be a number of seconds, or like 90m and 8h, not soon"),
        (["bench", "1", "--variable", "X"], "X cannot grow here: --variable takes N"),
        (["bench", "1", "--seed", "-x"], "--seed"),
    ],
)
def test_bad_usage_is_one_line(problem: Path, workspace: Path, judge: Command, words: list[str], message: str) -> None:
    write(workspace, "10")
    done = judge(*words)
    assert done.returncode == 2 and message in done.stderr and "Traceback" not in done.stderr


def test_without_a_spec_it_says_what_to_write(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "3", {})
    (workspace / "solutions" / "3.py").write_text("print(1)\n")
    done = judge("bench", "3")
    assert done.returncode == 2 and "problem 3 has no spec: say judge spec 3 --draft, or write " in done.stderr


def test_ctrl_c_shows_what_was_measured(problem: Path, workspace: Path) -> None:
    write(workspace, "n * 20000")
    ours, theirs = pty.openpty()
    process = commands.Started(
        [*JUDGE, "bench", "1", "--time", "300"], cwd=workspace, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
        env=clean_environment(TERM="xterm"),
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    try:
        until_s = time.monotonic() + 2 * PATIENCE_S
        while b" sizes, " not in shown and time.monotonic() < until_s:
            shown += read_some(ours)
        os.killpg(process.pid, signal.SIGINT)
        while process.poll() is None and time.monotonic() < until_s:
            shown += read_some(ours)
        while more := read_some(ours):
            shown += more
        assert process.returncode == 0
        assert b"interrupted: this is what was measured until then" in shown and b"o measured" in shown
    finally:
        process.kill()
        os.close(ours)
