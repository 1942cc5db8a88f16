"""Killed at any moment: what was told as done is in the log, once. The quiz, imports and mock tests have tests of their own."""

import json
import os
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests import commands
from tests.cli.practice import GOOD, Learner, at, sums
from tests.conftest import JUDGE, AtDepth, Command, add_problem, clean_environment
from tests.terminal import PATIENCE_S


def killed(workspace: Path, after_s: float, *words: str) -> bytes:
    """What a command had said when it was killed so many seconds after its start, or had ended by itself."""
    with (workspace / "said").open("wb") as said:
        process = commands.Started(
            [*JUDGE, *words], cwd=workspace, env=clean_environment(JUDGE_NOW=at(2), PYTHONUNBUFFERED="1"), stdin=subprocess.DEVNULL,
            stdout=said, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        time.sleep(after_s)
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
    return (workspace / "said").read_bytes()


def test_a_run_that_was_told_is_in_the_log_once(workspace: Path, judge: Command, at_depth: AtDepth) -> None:
    kills = at_depth(12, 200)
    sums(workspace, "1001")
    learner = Learner(workspace, judge)
    chance = random.Random(5)
    learner.solves(at(2), "1001")
    (workspace / "solutions" / "1001.py").write_text(f"# once more, now that all is built\n{GOOD}")
    began = time.monotonic()
    learner(at(2), "run", "1001")
    whole_s = time.monotonic() - began
    told = 2
    for number in range(kills):
        (workspace / "solutions" / "1001.py").write_text(f"# kill {number}\n{GOOD}")
        told += b"Accepted" in killed(workspace, chance.uniform(0, 1.2 * whole_s), "run", "1001")
    events = [json.loads(line) for line in learner(at(2), "history", "export").splitlines()]
    sources = [event["payload"]["source"] for event in events if event["kind"] == "run"]
    assert told <= len(sources) == len(set(sources)) <= kills + 2
    assert "damaged" not in learner(at(2), "history")


@pytest.mark.parametrize("backend", ["auto", "portable"])
def test_what_a_killed_hunt_left_is_gone_after_the_next_command(workspace: Path, judge: Command, backend: str) -> None:
    """Its workers and what they hold, too: they are killed with it."""
    folder = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    (folder / "input.spec").write_text("A B\n---\n0 < A, B < 1000000000\n")
    (folder / "submissions" / "accepted").mkdir(parents=True)
    (folder / "submissions" / "accepted" / "right.py").write_text(GOOD)
    (workspace / "solutions" / "1000.py").write_text(f"# as well\n{GOOD}")
    place = workspace / "temporary"
    place.mkdir()
    environment = clean_environment(TMPDIR=str(place))
    judge("run", "1000", TMPDIR=str(place))
    with (workspace / "said").open("wb") as said:
        process = commands.Started(
            [*JUDGE, "stress", "1000", "--time", "60", "--jobs", "2", "--backend", backend], cwd=workspace, env=environment,
            stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        until_s = time.monotonic() + PATIENCE_S
        while len(list(place.iterdir())) < 2 and time.monotonic() < until_s:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    assert len(list(place.iterdir())) >= 2, (workspace / "said").read_text()
    assert judge("run", "1000", TMPDIR=str(place)).returncode == 0
    assert list(place.iterdir()) == []


def test_a_morning_that_was_shown_stays(workspace: Path, judge: Command, at_depth: AtDepth) -> None:
    sums(workspace, *(f"10{number:02}" for number in range(30)))
    learner = Learner(workspace, judge)
    chance = random.Random(6)
    shown: set[bytes] = set()
    for _ in range(at_depth(6, 100)):
        said = killed(workspace, chance.uniform(0, 0.3), "today", "--json")
        if said.rstrip().endswith(b"}"):
            shown.add(json.dumps(json.loads(said)["items"]).encode())
    assert len(shown) <= 1
    assert sum("day planned" in line for line in learner(at(2), "history").splitlines()) <= 1
