"""`hide = true`: level and topics, which say how a problem may be solved, are nowhere to be seen before it is."""

from pathlib import Path

import pytest

from tests.conftest import Command, add_problem, judge_in

FACTS = "keywords: [level:silver-3, tag:stack]\n"
SUM = "print(sum(map(int, input().split())))\n"


@pytest.fixture
def judge(workspace: Path) -> Command:
    """In a workspace that hides, with one problem solved and one not."""
    for problem in ("1000", "1001"):
        add_problem(workspace, problem, {"sample/1": ("1 2\n", "3\n")}, FACTS)
    (workspace / "solutions" / "1000.py").write_text(SUM)
    command = judge_in(workspace)
    assert command("run", "1000").returncode == 0
    assert command("config", "hide", "on").returncode == 0
    return command


@pytest.mark.parametrize("words", ["show {id}", "list {id}", "list {id} --json", "list {id} --level silver-3"])
def test_they_are_shown_once_a_problem_is_solved(judge: Command, words: str) -> None:
    for problem, is_shown in (("1000", True), ("1001", False)):
        said = judge(*words.format(id=problem).split()).stdout
        assert problem in said
        assert ("silver" in said.replace("--level silver", ""), "stack" in said) == (is_shown, is_shown), said


@pytest.mark.parametrize("words", [("random",), ("random", "--json"), ("next",), ("today",), ("today", "--json")])
def test_what_is_new_shows_neither(judge: Command, words: tuple[str, ...]) -> None:
    said = judge(*words).stdout
    assert "1001" in said and not any(word in said for word in ("stack", "silver 3", "silver-3")), said


def test_a_page_that_was_shown_before_does_not_come_again(judge: Command, workspace: Path) -> None:
    for is_hiding in (False, True, False):
        judge("config", "hide", "on" if is_hiding else "off")
        for _ in range(2):  # the second one is a page that was kept
            assert ("stack" in judge("show", "1001").stdout) is not is_hiding
            assert ("stack" in judge("list", "1001").stdout) is not is_hiding
    judge("config", "hide", "on")
    (workspace / "solutions" / "1001.py").write_text(SUM)
    assert judge("run", "1001").returncode == 0
    assert "stack" in judge("show", "1001").stdout
