"""On the site's problems a wrong output that is much larger than its answer is too much, as it was there; what differs is shown."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.practice import Learner, at
from tests.conftest import Command, add_problem

ADDRESS = "source: {name: Baekjoon Online Judge 1000, url: 'https://www.acmicpc.net/problem/1000'}\n"
SUM = "a, b = map(int, input().split())\nprint(a + b)\n"
TALKS = "a, b = map(int, input().split())\nprint('the sum is', a + b)\n"


def site_problem(workspace: Path, text: str, yaml: str = ADDRESS, problem_id: str = "1000") -> Path:
    """The package of a problem with one sample, and what is submitted."""
    folder = add_problem(workspace, problem_id, {"sample/1": ("1 2\n", "3\n")}, yaml)
    (workspace / "solutions" / f"{problem_id}.py").write_text(text)
    return folder


def first_case(judge: Command, problem_id: str = "1000") -> dict[str, Any]:  # Any: JSON
    case: dict[str, Any] = json.loads(judge("run", problem_id, "--json").stdout)["reports"][0]["cases"][0]
    return case


def test_it_is_too_much_and_the_first_difference_is_shown(workspace: Path, judge: Command) -> None:
    site_problem(workspace, TALKS)
    done = judge("run", "1000")
    assert done.returncode == 1
    assert "Output Limit Exceeded" in done.stdout
    assert "13 bytes of output, the answer has 2" in done.stdout
    assert "found     the sum is 3" in done.stdout
    case = first_case(judge)
    assert (case["verdict"], case["stop"], case["output_bytes"]) == ("OLE", "ENDED", 13)
    assert case["difference"] == {"line": 1, "expected": "3", "found": "the sum is 3"}


@pytest.mark.parametrize(
    ("text", "verdict"), [("print('12345678')", "OLE"), ("print('1234567')", "WA"), ("print('3' + ' \\n' * 20)", "AC")]
)
def test_twice_the_answer_and_four_bytes_are_not_too_much_and_what_is_right_never_is(
    text: str, verdict: str, workspace: Path, judge: Command
) -> None:
    site_problem(workspace, text + "\n")
    assert first_case(judge)["verdict"] == verdict


def test_output_and_answer_stand_side_by_side(workspace: Path, judge: Command) -> None:
    site_problem(workspace, TALKS)
    done = judge("diff", "1000")
    assert done.returncode == 1
    assert ["1", "3", "≠", "the", "sum", "is", "3"] in [line.split() for line in done.stdout.splitlines()]


def test_a_stop_for_endless_output_leaves_nothing_to_compare(workspace: Path, judge: Command) -> None:
    site_problem(workspace, "while True: print('x' * 100000)\n")
    done = judge("diff", "1000")
    assert done.returncode == 1
    assert "stopped after" in done.stdout and "≠" not in done.stdout
    assert first_case(judge)["difference"] is None


def test_a_sample_that_was_not_judged_there_proves_nothing(workspace: Path, judge: Command) -> None:
    folder = site_problem(workspace, SUM.replace("print(a + b)", "print(a + b if a > 1 else 'x' * 99)"))
    (folder / "data" / "secret").mkdir()
    (folder / "data" / "secret" / "1.in").write_text("2 2\n")
    (folder / "data" / "secret" / "1.ans").write_text("4\n")
    (folder / ".judge.yaml").write_text("samples_judged: false\n")
    done = judge("run", "1000")
    assert done.returncode == 0, done.stdout
    assert "not judged there: Output Limit Exceeded" in done.stdout and "Accepted  1/1 cases" in done.stdout
    case = first_case(judge)
    assert (case["verdict"], case["seen"], case["counts"]) == ("NA", "OLE", False)
    assert "≠" in judge("diff", "1000", "--case", "sample/1").stdout


def test_a_counterexample_with_much_output_is_one(workspace: Path, judge: Command) -> None:
    folder = site_problem(workspace, SUM.replace("print(a + b)", "print(a + b if a < 7 else 'x' * 99)"))
    (folder / "input.spec").write_text("A B\n---\n0 < A, B < 10\n")
    (folder / "submissions" / "accepted").mkdir(parents=True)
    (folder / "submissions" / "accepted" / "right.py").write_text(SUM)
    done = judge("stress", "1000", "--seed", "5")
    assert done.returncode == 1
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert "Output Limit Exceeded" in done.stdout
    assert [lines[lines.index(title) + 1].rstrip("…x") for title in ("input", "expected", "found")] == ["7 1", "8", ""]
    assert "xxx" in lines[lines.index("found") + 1]
    document = json.loads(judge("stress", "1000", "--json").stdout)
    assert (document["verdict"], document["input"], document["expected"], document["found"]) == ("OLE", "7 1\n", "8\n", "x" * 99 + "\n")


@pytest.mark.full
def test_a_counterexample_that_is_wrong_in_two_ways_is_told_as_not_always(workspace: Path, judge: Command) -> None:
    folder = site_problem(workspace, SUM.replace("print(a + b)", "import os\nprint(a + b if a < 7 else os.urandom(99).hex())"))
    (folder / "input.spec").write_text("A B\n---\n0 < A, B < 10\n")
    (folder / "submissions" / "accepted").mkdir(parents=True)
    (folder / "submissions" / "accepted" / "right.py").write_text(SUM)
    document = json.loads(judge("stress", "1000", "--json").stdout)
    assert (document["verdict"], document["always"]) == ("OLE", False)


def test_what_is_handed_in_during_a_mock_test_is_judged_so(workspace: Path, judge: Command) -> None:
    site_problem(workspace, TALKS, ADDRESS + "keywords: ['level:silver-3']\n")
    learner = Learner(workspace, judge)
    learner(at(2), "mock", "start", "--levels", "silver-3", "--minutes", "60")
    assert "Output Limit Exceeded" in learner(at(2, 9, 5), "mock", "run", "1000", code=1)
    learner(at(2, 9, 6), "mock", "submit", "1000")
    assert "OLE" in learner(at(2, 9, 9), "mock", "end")
    assert "OLE" in learner(at(3), "history")


def test_a_submission_that_is_wrong_by_its_folder_may_be_too_much(workspace: Path, judge: Command) -> None:
    folder = site_problem(workspace, SUM)
    for name, text in (("accepted/right.py", SUM), ("wrong_answer/talks.py", TALKS)):
        (folder / "submissions" / name).parent.mkdir(parents=True)
        (folder / "submissions" / name).write_text(text)
    done = judge("verify", "1000")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("problem_id", "yaml", "own"),
    [
        ("1000", "", ""),
        ("1000", f"license: cc0\n{ADDRESS}", ""),
        ("atcoder-abc300-a", "source: {name: AtCoder, url: 'https://atcoder.jp/contests/abc300/tasks/abc300_a'}\n", ""),
        ("1000", f"{ADDRESS}limits: {{time_limit: 1, memory: 128, output: 1}}\n", ""),
        ("1000", ADDRESS, "checker: tokens\n"),
        ("1000", ADDRESS, "checker: exact\n"),
    ],
    ids=["no site", "own words", "another site", "own limit", "another comparison", "exact"],
)
def test_elsewhere_it_is_wrong(problem_id: str, yaml: str, own: str, workspace: Path, judge: Command) -> None:
    folder = site_problem(workspace, TALKS, yaml, problem_id)
    (folder / ".judge.yaml").write_text(own)
    assert first_case(judge, problem_id)["verdict"] == "WA"
