"""`judge stress` over many solutions: kept, shown, in today's list until it is mended; stopped and begun again; on a cluster."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from tests import commands
from tests.cli.practice import Learner, at
from tests.conftest import JUDGE, Command, add_problem, clean_environment
from tests.terminal import PATIENCE_S

SUM = "a, b = map(int, input().split())\nprint(a + b)\n"
WRONG = "a, b = map(int, input().split())\nprint(a + b if a < 7 else a)\n"


def package(workspace: Path, id_: str, spec: str = "A B\n---\n0 < A, B < 10\n", *, source: str = WRONG) -> None:
    folder = add_problem(workspace, id_, {"sample/1": ("1 2\n", "3\n")}, "keywords: ['level:bronze-5']\n")
    (folder / "input.spec").write_text(spec)
    (folder / "submissions" / "accepted").mkdir(parents=True)
    (folder / "submissions" / "accepted" / "right.py").write_text(f"{SUM}# the jury's\n")
    (workspace / "solutions" / f"{id_}.py").write_text(source)


@pytest.fixture
def learner(workspace: Path, judge: Command) -> Learner:
    package(workspace, "1001")
    package(workspace, "1002", source=SUM)
    add_problem(workspace, "1003", {"sample/1": ("1 2\n", "3\n")})
    (workspace / "solutions" / "1003.py").write_text(SUM)
    return Learner(workspace, judge)


def today(learner: Learner, now: str) -> dict[str, Any]:
    found = json.loads(learner.result(now, "today", "--json"))
    assert isinstance(found, dict)
    return found


def test_what_is_found_at_night_is_in_the_list_until_it_is_mended(learner: Learner, workspace: Path) -> None:
    learner(at(2), "run", "1001")  # passes its sample
    said = learner(at(2, 23), "stress", "--all", "--time", "5m", "--jobs", "2", code=1)
    assert "✓  1001  solutions/1001.py  found: WA with 2 tokens, kept as stress/1" in said
    assert "1 of 3 solutions have a counterexample now" in said and "1 could not be stressed:" in said and "1003  nothing" in said
    assert "judge today has what was found, until it is mended" in said
    assert (workspace / "problems" / "1001" / "data" / "stress" / "1.in").read_text() == "7 1\n"
    assert "broken by a hunt  1001  stress/1" in learner(at(3), "history")
    first = today(learner, at(3))["items"][0]
    assert (first["kind"], first["id"], first["broken"], first["command"]) == ("fix", "1001", "stress/1", "judge diff 1001 -c stress/1")
    shown = learner(at(3), "today")
    assert "breaks on stress/1" in shown and "next: judge diff 1001 -c stress/1" in shown
    assert "WA" in learner(at(3, 9, 1), "run", "1001", code=1)
    (workspace / "solutions" / "1001.py").write_text(f"# mended\n{SUM}")
    learner(at(3, 9, 9), "run", "1001")
    assert today(learner, at(3, 10))["items"][0]["status"] == "done"
    assert "fix" not in {item["kind"] for item in today(learner, at(4))["items"]}


@pytest.mark.full
def test_as_json_and_only_what_was_never_accepted(learner: Learner, workspace: Path, judge: Command) -> None:
    package(workspace, "1004")
    learner(at(2), "run", "1001")
    (workspace / "solutions" / "1004.py").write_text("print(1)\n")
    learner(at(2), "run", "1004", code=1)
    (workspace / "solutions" / "1004.py").write_text(f"# better\n{WRONG}")
    document = json.loads(judge("stress", "--failed", "--time", "1m", "--json", JUDGE_NOW=at(2)).stdout)
    assert document["solutions"] == 1 and document["turns"] == 1 and document["inputs"] > 0
    (found,) = document["found"]
    assert (found["problem"], found["verdict"], found["case"]) == ("1004", "WA", "stress/1") and found["source"].endswith("1004.py")


@pytest.mark.full
def test_more_than_the_day_holds_waits(workspace: Path, judge: Command) -> None:
    learner = Learner(workspace, judge)
    for number in range(5):
        package(workspace, f"100{number}")
    learner(at(2), "stress", "--all", "--time", "5m", code=1)
    found = today(learner, at(2))
    kinds = [item["kind"] for item in found["items"]]
    assert kinds.count("fix") == 3 and found["broken"] == 2 and sum(item["minutes"] for item in found["items"]) <= 60
    assert "new" not in kinds  # what is broken is nothing new
    assert "2 more solutions are broken, as judge stress found: judge today --more" in learner(at(2), "today")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("1001", "1002", "--slow"), "--slow is for one solution, on this machine"),
        (("--all", "--against", "x.py"), "--against is for one solution, on this machine"),
        (("--failed",), "no solution to stress"),
        (("--all", "--time", "8d"), "--time must be a number of seconds, or like 90m and 8h, not 8d"),
    ],
)
def test_what_is_said_wrongly(learner: Learner, words: tuple[str, ...], message: str) -> None:
    assert message in learner(at(2), "stress", *words, code=2)


@pytest.mark.full
def test_killed_at_any_moment_it_goes_on(learner: Learner, workspace: Path) -> None:
    spec = "A B\n---\n0 < A, B < 1000000000\n"
    for id_ in ("1001", "1002"):
        package_folder = workspace / "problems" / id_
        (package_folder / "input.spec").write_text(spec)
        (workspace / "solutions" / f"{id_}.py").write_text(SUM)
    kept = workspace / ".judge" / "cache" / "hunts" / "turns.jsonl"

    def turns() -> list[tuple[str, int]]:
        lines = kept.read_text().split("\n") if kept.exists() else []
        return [(said["key"], said["turn"]) for said in map(json.loads, filter(None, lines))]

    words = [*JUDGE, "stress", "1001", "1002", "--time", "1h", "--jobs", "2"]
    process = commands.Started(words, cwd=workspace, env=clean_environment())
    try:
        until_s = time.monotonic() + PATIENCE_S
        while not turns():
            assert time.monotonic() < until_s and process.poll() is None
            time.sleep(0.05)
    finally:
        process.kill()
        process.wait()
    before = turns()
    said = learner(at(2), "stress", "1001", "1002", "--time", "3", "--jobs", "2")
    assert f"going on after {len(before)} turn{'s' * (len(before) > 1)} with other inputs" in said
    assert turns()[: len(before)] == before and len(set(turns())) == len(turns()) > len(before)


@pytest.mark.full
def test_a_cluster_finds_the_same(learner: Learner, workspace: Path, scheduler: str) -> None:
    """Also for a single solution, with a brute force of the learner's beside it."""
    said = learner(at(2), "stress", "--all", "--time", "5m", "--scheduler", scheduler, code=1)
    assert "✓  1001  solutions/1001.py  found: WA with 2 tokens, kept as stress/1" in said
    assert (workspace / "problems" / "1001" / "data" / "stress" / "1.in").read_text() == "7 1\n"
    add_problem(workspace, "1005", {"sample/1": ("1 2\n", "3\n")})
    (workspace / "problems" / "1005" / "input.spec").write_text("A B\n---\n0 < A, B < 10\n")
    (workspace / "solutions" / "1005.py").write_text(WRONG)
    (workspace / "solutions" / "1005_brute.py").write_text(SUM)
    said = learner(at(2), "stress", "1005", "--time", "5m", "--scheduler", scheduler, code=1)
    assert "found: WA with 2 tokens" in said
