"""`judge replay` from the command line: what is compared, told and kept; killed at any moment; on a cluster; what is stressed."""

import json
import os
import random
import re
import signal
import subprocess
import time
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from judge.reports.visible import width
from tests import commands
from tests.conftest import JUDGE, Command, add_problem, clean_environment, judge_in
from tests.ground.archives import Submission, write_vault
from tests.terminal import Screen

SUM = "a, b = map(int, input().split())\nprint(a + b)\n"
#: right on small numbers only, as the tests of 1000 here have them
SMALL = "a, b = map(int, input().split())\nprint(a + b if a < 7 else a)\n"
CPP = '#include <cstdio>\nint main() { int a, b; std::scanf("%d %d", &a, &b); std::printf("%d\\n", a + b); }\n'

SENT = (
    Submission(1, 1000, source=SUM),
    Submission(2, 1000, result="틀렸습니다", source=SMALL),
    Submission(3, 1000, result="틀렸습니다", source=SMALL),
    Submission(4, 1000, result="런타임 에러 (NameError)", source="print(a)\n"),
    Submission(5, 1000, result="시간 초과", source="while True:\n    pass\n"),
    Submission(6, 1000, source=CPP, language="C++17", suffix="cpp"),
    Submission(7, 1000, result="58점", source=SUM),
    Submission(8, 1000, source=None),
    Submission(9, 1000, source=SUM, language="Golfscript", suffix="txt"),
    Submission(10, 4321, source=SUM),
    Submission(11, 1001, source="print(3)\n"),
    Submission(12, 1001, source="print(3) #\n"),
)


def write_archive(workspace: Path, folder: Path) -> str:
    """An archive, and a workspace with two of its problems."""
    write_vault(folder, [], SENT)
    quick = "limits: {time_limit: 0.5, memory: 128}\n"
    problem = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n"), "secret/1": ("2 2\n", "4\n")}, quick)
    (problem / ".judge.yaml").write_text("extra_time: false\n")
    (problem / "input.spec").write_text("A B\n---\n0 < A, B < 10\n")
    add_problem(workspace, "1001", {"sample/1": ("1 2\n", "3\n"), "secret/1": ("2 2\n", "5\n")})
    return str(folder)


@pytest.fixture
def archive(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_archive(workspace, tmp_path_factory.mktemp("archives") / "vault")


class Replayed(NamedTuple):
    """A workspace that has replayed its archive once: nothing is judged again, so tests that only look share it."""

    workspace: Path
    archive: str
    judge: Command
    #: what the first time said
    first: str


@pytest.fixture(scope="module")
def replayed(tmp_path_factory: pytest.TempPathFactory) -> Replayed:
    workspace = tmp_path_factory.mktemp("replayed")
    for name in ("problems", "solutions"):
        (workspace / name).mkdir()
    archive = write_archive(workspace, tmp_path_factory.mktemp("archives") / "vault")
    done = judge_in(workspace)("replay", archive)
    assert done.returncode == 1, done.stderr
    return Replayed(workspace, archive, judge_in(workspace), done.stdout)


def without_times(document: dict[str, Any]) -> dict[str, Any]:
    return {**document, "disagreements": [{**row, "cpu_s": None} for row in document["disagreements"]]}


def test_the_verdicts_are_compared(replayed: Replayed) -> None:
    lines = replayed.first.splitlines()
    assert lines[0] == "12 submissions, 8 judged here, 4 as there (50.0 %)"
    assert re.search(r"^site \\ kit +AC +WA +TLE +RTE$", replayed.first, re.MULTILINE)
    assert re.search(r"^WA +2 +\. +\. +\.$", replayed.first, re.MULTILINE)
    assert "Python 3   42.9 %  3 of 7 as there" in replayed.first
    assert "C++17       100 %  1 of 1 as there" in replayed.first
    assert "the kit does not know the language: Golfscript" in replayed.first
    assert "2  accepted here, not there: the tests here are too weak" in replayed.first
    assert "2  several that were accepted there fail the same case: it is doubted" in replayed.first
    assert f"can be stressed: judge replay {replayed.archive} --stress" in replayed.first


@pytest.mark.parametrize("language", ["en", "ko"])
def test_no_line_is_wider_than_the_screen(replayed: Replayed, language: str) -> None:
    done = replayed.judge("replay", replayed.archive, "--lang", language)
    assert [line for line in done.stdout.splitlines() if width(line) > 80 and replayed.archive not in line] == []
    assert ("사이트가" in done.stdout) == (language == "ko")


def test_json_holds_all(replayed: Replayed) -> None:
    done = replayed.judge("replay", replayed.archive, "--json")
    document = json.loads(done.stdout)
    assert done.returncode == 1 and document["command"] == "replay" and document["errors"] == []
    assert (document["submissions"], document["judged"], document["same"]) == (12, 8, 4)
    assert {"site": "WA", "kit": "AC", "count": 2} in document["table"]
    assert document["languages"] == {"python3": {"judged": 7, "same": 3}, "cpp17": {"judged": 1, "same": 1}}
    assert document["unjudged"] == {"NO_VERDICT": 1, "LOST": 1, "NO_LANGUAGE": 1, "NO_PROBLEM": 1}
    assert document["causes"] == {"WEAK_TESTS": 2, "DOUBTED_CASE": 2}
    row = next(row for row in document["disagreements"] if row["submission"] == "boj:11")
    assert (row["problem"], row["site"], row["kit"], row["case"], row["cause"]) == ("1001", "AC", "WA", "secret/1", "DOUBTED_CASE")


def test_each_result_is_a_line(replayed: Replayed) -> None:
    judge, archive = replayed.judge, replayed.archive
    assert judge("replay", archive, "--lines", "lines.jsonl").returncode == 1
    rows = [json.loads(line) for line in (replayed.workspace / "lines.jsonl").read_text("utf-8").splitlines()]
    assert sorted(row["submission"] for row in rows) == sorted(f"boj:{sent.number}" for sent in SENT)
    kit = {row["submission"]: row["kit"] or row["unjudged"] for row in rows}
    assert (kit["boj:1"], kit["boj:4"], kit["boj:7"], kit["boj:8"]) == ("AC", "RTE", "NO_VERDICT", "LOST")
    again = judge("replay", archive, "--lines", "-")
    assert sorted(map(json.loads, again.stdout.splitlines()), key=str) == sorted(rows, key=str)


def test_the_page_is_one_page(replayed: Replayed) -> None:
    judge, archive = replayed.judge, replayed.archive
    done = judge("replay", archive, "--html", "page.html")
    page = (replayed.workspace / "page.html").read_text("utf-8")
    assert "written to page.html" in done.stdout
    assert page.count("<html") == page.count("</html>") == 1
    assert "<script" not in page and not re.search(r"(?:src|href)=", page)
    assert "the tests here are too weak" in page and "WA → AC" in page
    assert judge("replay", archive, "--html", "-").stdout.startswith("<!DOCTYPE html>")


def test_only_what_is_asked_for(replayed: Replayed) -> None:
    document = json.loads(replayed.judge("replay", replayed.archive, "--problem", "1001", "--json").stdout)
    assert document["submissions"] == 2


def test_what_the_history_knows_is_replayed(archive: str, judge: Command) -> None:
    assert judge("import", archive, "--all-submissions").returncode == 0
    document = json.loads(judge("replay", "--json").stdout)
    # the import keeps no source of what was not accepted
    assert document["submissions"] == 12 and document["unjudged"]["LOST"] == 5
    assert document["judged"] == 4 and document["same"] == 2


def test_without_anything_to_compare(workspace: Path, judge: Command) -> None:
    done = judge("replay")
    assert done.returncode == 2 and "name an archive" in done.stderr
    assert judge("replay", "nowhere").returncode == 2
    assert judge("replay", "a", "b").returncode == 2


@pytest.mark.full
def test_all_that_agrees_is_well(archive: str, judge: Command, workspace: Path) -> None:
    (workspace / "problems/1000/data/secret/2.in").write_text("8 1\n")
    (workspace / "problems/1000/data/secret/2.ans").write_text("9\n")
    (workspace / "problems/1001/data/secret/1.ans").write_text("3\n")
    done = judge("replay", archive)
    assert done.returncode == 0 and "8 judged here, 8 as there (100 %)" in done.stdout


def killed(workspace: Path, archive: str, after_s: float) -> None:
    process = commands.Started(
        [*JUDGE, "replay", archive, "--json"], cwd=workspace, env=clean_environment(), stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    time.sleep(after_s)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()


@pytest.mark.full
def test_a_replay_that_was_killed_goes_on(archive: str, workspace: Path, judge: Command) -> None:
    """Killed at random moments and continued, it ends as if nothing had happened; what was judged is not judged again."""
    began = time.monotonic()
    whole = json.loads(judge("replay", archive, "--json").stdout)
    whole_s = time.monotonic() - began
    results = workspace / ".judge/cache/replay/results.jsonl"
    keys = {json.loads(line)["key"] for line in results.read_text().splitlines()}
    chance = random.Random(7)
    for _ in range(30):
        results.unlink(missing_ok=True)
        killed(workspace, archive, chance.uniform(0, whole_s))
        kept = results.read_text().splitlines() if results.exists() else []
        assert without_times(json.loads(judge("replay", archive, "--json").stdout)) == without_times(whole)
        lines = results.read_text().splitlines()
        assert lines[: len(kept)] == kept
        assert sorted(json.loads(line)["key"] for line in lines) == sorted(keys)


@pytest.mark.full
def test_a_terminal_shows_how_far_it_is(archive: str, workspace: Path) -> None:
    with_screen = Screen(workspace, "replay", archive, TERM="xterm")
    with_screen.until("of 7 judged")
    with_screen.until("12 submissions")
    with_screen.process.wait()


@pytest.mark.full
def test_what_passes_here_and_failed_there_is_stressed(archive: str, workspace: Path, judge: Command) -> None:
    done = judge("replay", archive, "--stress", "--time", "20", "--seed", "3")
    assert done.returncode == 1, done.stderr
    assert "1000  2  WA  found: WA with 2 tokens, kept as stress/1" in done.stdout
    assert "1 of 1 that pass here and failed there have a counterexample now" in done.stdout
    given, answer = ((workspace / f"problems/1000/data/stress/1.{suffix}").read_text() for suffix in ("in", "ans"))
    assert sum(map(int, given.split())) == int(answer)
    after = json.loads(judge("replay", archive, "--json").stdout)
    assert "WEAK_TESTS" not in after["causes"] and after["same"] == 6
    nothing = judge("replay", archive, "--stress", "--json")
    assert nothing.returncode == 0 and json.loads(nothing.stdout)["hunts"] == []


@pytest.mark.full
def test_what_nothing_makes_inputs_for_is_told(archive: str, workspace: Path, judge: Command) -> None:
    (workspace / "problems/1000/input.spec").unlink()
    done = judge("replay", archive, "--stress", "--time", "1")
    assert done.returncode == 0
    assert "nothing can make inputs for problem 1000" in done.stdout
    assert "1 problem could not be stressed: 1000" in done.stdout


@pytest.mark.full
def test_a_cluster_finds_the_same(archive: str, judge: Command, scheduler: str) -> None:
    here = json.loads(judge("replay", archive, "--json").stdout)
    there = json.loads(judge("replay", archive, "--fresh", "--json", "--scheduler", scheduler).stdout)
    assert without_times(there) == without_times(here)
    verified = json.loads(judge("verify", "--all", "--json", "--scheduler", scheduler).stdout)
    assert sorted(verified["problems"], key=str) == sorted(json.loads(judge("verify", "--all", "--json").stdout)["problems"], key=str)
    hunted = json.loads(judge("replay", archive, "--stress", "--time", "20", "--json", "--scheduler", scheduler).stdout)
    assert [(hunt["problem"], hunt["case"]) for hunt in hunted["hunts"]] == [("1000", "stress/1")]


@pytest.mark.full
def test_a_scheduler_that_is_not_there(archive: str, judge: Command) -> None:
    done = judge("replay", archive, "--scheduler", "tcp://127.0.0.1:9")
    assert done.returncode == 3 and "no scheduler at tcp://127.0.0.1:9" in done.stderr
    assert "Traceback" not in done.stderr
