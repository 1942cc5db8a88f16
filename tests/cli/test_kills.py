"""Killed at any moment: what was told as done is in the log, once, and the command repeated ends where it would have ended.

The quiz and imports have tests of their own (test_quiz.py, test_import.py).
"""

import json
import os
import random
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests import commands
from tests.cli.practice import GOOD, Learner, at, sums
from tests.conftest import JUDGE, AtDepth, Command, add_problem, clean_environment
from tests.terminal import PATIENCE_S

#: seconds that a step of a mock test takes here, about
STEP_S = 0.5


def killed(workspace: Path, after_s: float, *words: str, now: str = at(2), is_alone: bool = False) -> bytes:
    """What a command had said when it was killed so many seconds after its start, with all that it began unless `is_alone`.

    It may have ended by itself.
    """
    with (workspace / "said").open("wb") as said:
        process = commands.Started(
            [*JUDGE, *words], cwd=workspace, env=clean_environment(JUDGE_NOW=now, PYTHONUNBUFFERED="1"), stdin=subprocess.DEVNULL,
            stdout=said, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        time.sleep(after_s)
        try:
            (os.kill if is_alone else os.killpg)(process.pid, signal.SIGKILL)
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


def exported(learner: Learner) -> list[dict[str, Any]]:  # Any: JSON
    """All events."""
    return [json.loads(line) for line in learner.result(at(2), "history", "export").splitlines()]


def test_a_mock_test_goes_on_where_it_was(workspace: Path, judge: Command, at_depth: AtDepth) -> None:
    """Its beginning, a handing in and its end are killed, and repeated."""
    chance = random.Random(8)
    for cycle in range(at_depth(2, 20)):
        ids = [f"{cycle + 10}0{number}" for number in range(3)]
        sums(workspace, *ids, level=f"{('silver', 'gold', 'platinum', 'diamond')[cycle // 5]}-{cycle % 5 + 1}")
        mock_cycle(Learner(workspace, judge), chance, cycle)
    events = exported(Learner(workspace, judge))
    kinds = Counter(event["kind"] for event in events)
    tests = [event["item"] for event in events if event["kind"] == "mock-start"]
    assert len(tests) == len(set(tests)) == cycle + 1 == kinds["mock-end"], kinds
    assert len({event["key"] for event in events}) == len(events)
    of_tests = Counter((event["payload"]["mock"], event["kind"]) for event in events if event["kind"] in ("run", "give-up"))
    assert of_tests == Counter({(test.removeprefix("mock:"), "run"): 1 for test in tests})  # one that is given up says nothing of the rest
    assert not [path.name for path in (workspace / ".judge").iterdir() if not known(path.name)]


def mock_cycle(learner: Learner, chance: random.Random, cycle: int) -> None:
    """A mock test of two problems of which one is solved; each step is killed once."""

    def step(minute: int, *words: str, done: str) -> str:
        """A step that is killed and repeated, unless it was done; what it said when it was killed."""
        now = at(cycle + 2, 9, minute)
        began = killed(learner.workspace, chance.uniform(0, STEP_S), "mock", *words, now=now, is_alone=bool(cycle % 2)).decode()
        again = learner.judge("mock", *words, JUDGE_NOW=now)
        assert again.returncode == 0 or done in again.stderr, (words, again.stdout, again.stderr)
        return began

    level = f"{('silver', 'gold', 'platinum', 'diamond')[cycle // 5]}-{cycle % 5 + 1}"
    step(0, "start", "--levels", f"{level},{level}", "--minutes", "60", "--seed", "1", done="a mock test is running")
    running = json.loads(learner.result(at(cycle + 2, 9, 1), "mock", "--json"))
    first = running["problems"][0]["id"]
    (learner.workspace / "solutions" / f"{first}.py").write_text(f"# {cycle}\n{GOOD}")
    before = sum(event["kind"] == "mock-submit" for event in exported(learner))
    said = step(5, "submit", first, done="-")
    handed_in = sum(event["kind"] == "mock-submit" for event in exported(learner)) - before
    assert 1 + ("is handed in" in said) <= handed_in <= 2
    step(9, "end", done="no mock test is running")
    result = json.loads(learner.result(at(cycle + 2, 9, 10), "mock", "result", "--json"))
    assert (result["id"], result["over"]) == (running["id"], True)
    assert {one["id"]: one["verdict"] for one in result["problems"]}[first] == "AC"


def known(name: str) -> bool:
    """Whether a file of `.judge` is there for good."""
    return name in ("history.db", "history.db-wal", "history.db-shm", "device", "cache", "mock-last", "imports", ".gitignore")


def test_a_history_that_comes_in_is_there_whole_or_not_at_all(workspace: Path, judge: Command, at_depth: AtDepth) -> None:
    learner = Learner(workspace, judge)
    lines = [
        json.dumps({
            "at": f"2026-10-{number % 28 + 1:02}T10:00:{number % 60:02}+00:00", "key": f"key-{number}", "kind": "run", "item": f"{number}",
            "device": "elsewhere", "offset": 540, "payload": {"verdict": "AC", "source": f"{number:x}", "language": "python3"},
        })
        for number in range(4000)
    ]  # fmt: skip
    (workspace / "events.jsonl").write_text("\n".join(lines) + "\n")
    began = time.monotonic()
    learner(at(2), "history", "import", "events.jsonl")
    whole_s = time.monotonic() - began
    whole = learner.result(at(2), "history", "export")
    chance, told = random.Random(9), 0
    for kill in range(at_depth(6, 60)):
        for path in (workspace / ".judge").glob("history.db*"):
            path.unlink()
        said = killed(workspace, chance.uniform(0, 1.1 * whole_s), "history", "import", "events.jsonl", is_alone=bool(kill % 2))
        there = len(exported(learner))
        assert there in (0, 4000) and (there or b"4000" not in said)
        told += there == 4000
        learner(at(2), "history", "import", "events.jsonl")
        assert learner.result(at(2), "history", "export") == whole
        assert not [path.name for path in (workspace / ".judge").iterdir() if not known(path.name)]
    assert told < kill + 1, "no kill came before the end"


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
    left = ["?"]
    until_s = time.monotonic() + PATIENCE_S
    while left and time.monotonic() < until_s:  # what was killed may take a moment to be gone
        assert judge("run", "1000", TMPDIR=str(place)).returncode == 0
        left = [path.name for path in place.iterdir() if path.name.startswith("judge-run-")]  # others are a moment's, or tempfile's own
    assert left == []


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
