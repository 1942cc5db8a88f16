"""`judge mock`: from the beginning to the results, by a clock that nothing stops."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests import commands
from tests.cli.practice import BAD, GOOD, Learner, at, sums
from tests.conftest import JUDGE, Command, add_problem, clean_environment
from tests.terminal import Screen

PART = "import sys\nprint(3 if sys.stdin.read().split() == ['1', '2'] else 0)\n"


@pytest.fixture
def learner(workspace: Path, judge: Command) -> Learner:
    sums(workspace, "1001", "1002", "1003", level="silver-2")
    sums(workspace, "2001", "2002", level="gold-4", tags="tag:graph-theory")
    return Learner(workspace, judge)


def begin(learner: Learner, now: str, *words: str) -> list[str]:
    """A mock test of three problems; their ids."""
    levels = ("--levels", "silver,silver,gold-4", "--minutes", "60", "--seed", "1")
    learner(now, "mock", "start", *(words or levels))
    return [one["id"] for one in json.loads(learner(now, "mock", "--json"))["problems"]]


def write(workspace: Path, problem: str, text: str) -> None:
    (workspace / "solutions" / f"{problem}.py").write_text(text)


def test_a_whole_test(learner: Learner, workspace: Path) -> None:
    assert "judge mock start NAME" in learner(at(2), "mock") and "samsung  2 problems, 240 min" in learner(at(2), "mock")
    first, second, third = begin(learner, at(2))
    assert {first, second} <= {"1001", "1002", "1003"} and third in ("2001", "2002")
    shown = learner(at(2, 9, 1), "mock")
    assert "59:00 left of 60 min" in shown and "silver" not in shown and "graph" not in shown
    write(workspace, first, BAD)
    learner(at(2, 9, 10), "mock", "run", "1", code=1)
    write(workspace, first, GOOD)
    sampled = learner(at(2, 9, 20), "mock", "run", first)
    assert "sample/1" in sampled and "secret/1" not in sampled
    assert f"{first}.py is handed in" in learner(at(2, 9, 21), "mock", "submit", first)
    write(workspace, first, BAD)  # what is handed in stays handed in
    write(workspace, third, PART)
    learner(at(2, 9, 50), "mock", "submit", third)
    assert "handed in after 21 min" in learner(at(2, 9, 51), "mock")
    for words in (("run", first), ("hint", first), ("editorial", first), ("diff", first), ("stress", first), ("cases", first, "secret/1")):
        assert f"{first} belongs to the mock test that is running: judge mock run {first}" in learner(at(2, 9, 52), *words, code=2)
    ended = learner(at(2, 9, 55), "mock", "end")
    assert "1 of 3 solved, 1.5 points with parts" in ended and f"in judge today from 2026-11-03 on: {second}, {third}" in ended
    rows = {line.split()[0]: line.split() for line in ended.splitlines()[2:5]}
    assert rows[first][-6:] == ["2/2", "21", "min", "10", "min", "1"] and "AC" in rows[first]
    assert rows[third][-6:] == ["1/2", "29", "min", "50", "min", "0"] and rows[second][-4:] == ["-", "-", "-", "0"]
    assert learner(at(3), "mock", "result") == ended
    assert json.loads(learner(at(3), "mock", "result", "--json"))["over"] is True
    assert "1.5점" in learner(at(3), "mock", "result", "--lang", "ko")
    kinds = [line[18:34].strip() for line in learner(at(2, 10), "history").splitlines()]
    expected = ["mock test begun", "samples run", "samples run", "handed in", "handed in", "run", "given up", "run", "mock test over"]
    assert sorted(kinds) == sorted(expected) and kinds[-1] == "mock test over"
    reviews = [
        item for item in json.loads(learner.result(at(3), "today", "--json", "--minutes", "200"))["items"] if item["kind"] == "review"
    ]
    assert {item["id"] for item in reviews} == {second, third}
    assert "failed the last time, round 2" in learner(at(3), "today")
    assert "Accepted" in learner.solves(at(3), first)


def test_a_test_that_is_given_up_counts_only_what_was_begun(learner: Learner, workspace: Path) -> None:
    first, second, third = begin(learner, at(2))
    write(workspace, first, BAD)
    learner(at(2, 9, 5), "mock", "run", first, code=1)
    learner(at(2, 9, 10), "mock", "end")
    reviews = [item["id"] for item in json.loads(learner.result(at(3), "today", "--json"))["items"] if item["kind"] == "review"]
    assert reviews == [first]
    drawn = json.loads(learner.result(at(3), "random", "--json", "-n", "9"))["problems"]
    assert {second, third} <= {one["id"] for one in drawn}


def test_a_test_that_was_given_up_says_what_counts(learner: Learner) -> None:
    learner(at(2), "mock", "start", "--problems", "2", "--minutes", "60")
    said = learner(at(2, 9, 2), "mock", "end")
    assert "tomorrow" not in said and "counts nowhere" in said


def test_a_test_that_was_left_alone_counts_only_what_was_begun(learner: Learner, workspace: Path) -> None:
    """Its screens are told of it until it is over; whoever went away did not fail what they never looked at."""
    first, second, third = begin(learner, at(2))
    write(workspace, first, BAD)
    learner(at(2, 9, 5), "mock", "run", first, code=1)
    for words in (("today",), ()):
        screen = learner(at(2, 9, 10), *words)
        assert screen.endswith("a mock test is running, 50 min left: judge mock\n") and "next:" not in screen
    assert "50:00 left of 60 min" in learner(at(2, 9, 10), "next")
    assert "the time of the mock test is up" in learner(at(2, 10, 40), "today")
    said = learner(at(2, 10, 41), "next")
    assert f"in judge today from 2026-11-03 on: {first}\n" in said and "left alone for half of its time" in said
    assert "mock test" not in learner(at(2, 10, 42), "today")
    reviews = [item["id"] for item in json.loads(learner.result(at(3), "today", "--json"))["items"] if item["kind"] == "review"]
    assert reviews == [first] and second != third


def test_time_is_up(learner: Learner, workspace: Path) -> None:
    first, *_ = begin(learner, at(2), "hour")
    write(workspace, first, GOOD)
    learner(at(2, 9, 30), "mock", "submit", first)
    write(workspace, first, BAD)
    late = learner(at(2, 10, 1), "mock", "submit", first)
    assert "time is up: judging what was handed in" in late and "1 of 2 solved" in late
    assert "judge mock start NAME" in learner(at(2, 10, 2), "mock")


def test_a_clock_that_ran_out_did_so_then(learner: Learner, workspace: Path) -> None:
    """Who comes back two days later has its problems as reviews, and no minutes that they did not spend that day."""
    first, *_ = begin(learner, at(2), "hour")
    write(workspace, first, BAD)
    learner(at(2, 9, 40), "mock", "submit", first)
    learner(at(2, 22), "today")
    assert f"in judge today from 2026-11-03 on: {first}" in learner(at(4), "mock")
    today = json.loads(learner.result(at(4, 9, 1), "today", "--json"))
    assert today["minutes"] == 0 and first in [item["id"] for item in today["items"] if item["kind"] == "review"]


def test_a_clock_that_went_back_gives_no_time(learner: Learner) -> None:
    begin(learner, at(2), "hour")
    assert "left of 60 min" in learner(at(2, 9, 59), "mock")
    assert "time is up" in learner(at(2, 10, 1), "mock")
    assert "judge mock start NAME" in learner(at(2, 9, 59), "mock")


def test_what_cannot_be(learner: Learner, workspace: Path) -> None:
    assert "no mock test has ended here yet" in learner(at(2), "mock", "result", code=1)
    for words in (("run", "1001"), ("submit", "1001"), ("end",)):
        assert "no mock test is running" in learner(at(2), "mock", *words, code=2)
    assert "no format google" in learner(at(2), "mock", "start", "google", code=2)
    assert "judge mock knows start" in learner(at(2), "mock", "pause", code=2)
    assert "are new or long unseen, and 7 are needed" in learner(at(2), "mock", "start", "kakao", code=2)
    assert "at most 20" in learner(at(2), "mock", "start", "--problems", "21", code=2)
    assert "no level high" in learner(at(2), "mock", "start", "--levels", "high", code=2)
    assert "--minutes must be" in learner(at(2), "mock", "start", "--minutes", "0", code=2)
    first, _ = begin(learner, at(2), "hour")
    assert "a mock test is running" in learner(at(2), "mock", "start", code=2)
    assert "which problem of the test?" in learner(at(2), "mock", "run", code=2)
    assert "99 is none of the test's problems" in learner(at(2), "mock", "run", "99", code=2)
    assert f"no solution for {first}" in learner(at(2), "mock", "submit", first, code=2)
    learner(at(2), "mock", "end")
    add_problem(workspace, "3001", {"secret/1": ("1 2\n", "3\n")}, "keywords: ['level:ruby-1']\n")
    assert begin(learner, at(3), "--levels", "ruby-1") == ["3001"]
    write(workspace, "3001", GOOD)
    assert "3001 has no samples" in learner(at(3), "mock", "run", "3001", code=2)


def test_ending_at_a_terminal(learner: Learner, workspace: Path) -> None:
    begin(learner, at(2), "hour")
    for answer, code in (("n\n", 0), ("y\n", 0)):
        screen = Screen(workspace, "mock", "end", JUDGE_NOW=at(2, 9, 5))
        screen.until("end it now")
        screen.press(answer)
        assert screen.wait() == code
    assert "0 of 2 solved" in screen.text.replace("\r", "")


@pytest.mark.full
def test_killed_while_judging_at_the_end(learner: Learner, workspace: Path) -> None:
    problems = begin(learner, at(2))
    for problem in problems:
        write(workspace, problem, f"import time\ntime.sleep(0.3)\n{GOOD}")
        learner(at(2, 9, 10), "mock", "submit", problem)
    for delay in (0.3, 0.8, 1.3):
        environment = clean_environment(JUDGE_NOW=at(2, 9, 30))
        process = commands.Started(
            [*JUDGE, "mock", "end"], cwd=workspace, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        time.sleep(delay)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    learner(at(2, 9, 31), "mock", "end", code=0 if (workspace / ".judge" / "mock").exists() else 2)
    assert "3 of 3 solved" in learner(at(2, 9, 32), "mock", "result")
    events = [json.loads(line) for line in learner(at(2, 10), "history", "export").splitlines()]
    assert sorted(event["item"] for event in events if event["kind"] == "run") == sorted(problems)
    assert sum(event["kind"] == "mock-end" for event in events) == 1


def test_stopped_right_after_its_end_it_has_a_result(learner: Learner, workspace: Path) -> None:
    """All was written down, and the mark of a running test was still there."""
    begin(learner, at(2))
    mark = (workspace / ".judge" / "mock").read_text()
    learner(at(2, 9, 30), "mock", "end")
    (workspace / ".judge" / "mock").write_text(mark)
    (workspace / ".judge" / "mock-last").unlink()
    assert "no mock test is running" in learner(at(2, 9, 31), "mock", "end", code=2)
    assert "0 of 3 solved" in learner(at(2, 9, 32), "mock", "result")


def test_stopped_before_its_first_event_it_never_began(learner: Learner, workspace: Path) -> None:
    """Nothing but the mark was written."""
    (workspace / ".judge").mkdir()
    (workspace / ".judge" / "mock").write_text("0badf00d")
    begin(learner, at(3))
    assert learner(at(3, 9, 1), "history").count("mock test begun") == 1


def test_a_file_begun_in_a_test_is_run_in_it(learner: Learner) -> None:
    first, *_ = begin(learner, at(2))
    assert f"{first}.py is begun; its samples: judge mock run 1" in learner(at(2), "new", first, "-l", "python3")
    (learner.workspace / "solutions" / f"{first}.py").write_text(GOOD)
    learner(at(2), "mock", "run", "1")


def test_a_solution_from_before_the_test_is_told(learner: Learner, workspace: Path) -> None:
    """As the newest one of an archive is, which would be handed in without a word."""
    write(workspace, "1001", GOOD)
    learner(at(2), "run", "1001")
    learner("2027-11-02T09:00:00+09:00", "mock", "start", "--levels", "silver,silver,silver", "--minutes", "60")
    for action in ("run", "submit"):
        told = learner("2027-11-02T09:05:00+09:00", "mock", action, "1001")
        assert "1001.py was accepted before the test: judge new 1001 --again begins afresh" in told
    write(workspace, "1001", f"{GOOD}# thought of again\n")
    assert "before the test" not in learner("2027-11-02T09:20:00+09:00", "mock", "submit", "1001")
