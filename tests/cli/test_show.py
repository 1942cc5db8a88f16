"""`judge show` and `judge list`."""

import json
import os
import shutil
from pathlib import Path

import pytest

from judge.history.events import Event
from judge.history.log import History
from tests.conftest import ROOT, AtDepth, Command, add_problem
from tests.files import lay_out


@pytest.fixture
def problem(workspace: Path) -> Path:
    """A problem with statements in both languages."""
    folder = add_problem(
        workspace, "7", {"sample/1": ("1 2\r\n", "3\n"), "sample/2": ("4\t5\n", None), "secret/1": ("9 9\n", "18\n")},
        "keywords: ['level:silver-2', 'tag:graph-theory', 'tag:odd one']\nsource: {name: x, url: https://example.org/7}\n",
    )  # fmt: skip
    (folder / "statement").mkdir()
    (folder / "statement" / "problem.ko.md").write_text("두 수 $A_1$, $A_2$의 **합**\n", "utf-8")
    (folder / "statement" / "problem.en.md").write_text("The **sum** of two numbers\n", "utf-8")
    return folder


def test_a_problem_is_shown(problem: Path, judge: Command) -> None:
    english, korean = judge("show", "7").stdout, judge("show", "7", "--lang", "ko").stdout
    assert english.splitlines()[:4] == [
        "7 Test",
        "1 s, 128 MiB · silver 2 · graph-theory · odd one · https://example.org/7",
        "",
        "The sum of two numbers",
    ]
    assert "Input 1\n    1 2\n\nOutput 1\n    3\n\nInput 2\n    4   5\n" in english and "Output 2" not in english and "9 9" not in english
    assert "실버 2 · 그래프 이론 · odd one" in korean and "두 수 A₁, A₂의 합" in korean and "예제 입력 1" in korean


@pytest.mark.parametrize(("limits", "told"), [("{}", "no limits are known"), ("{memory: 64}", "no time limit is known, 64 MiB")])
def test_a_limit_that_nobody_told_is_not_shown(limits: str, told: str, workspace: Path, judge: Command) -> None:
    """What stands in for it while judging is none of the problem's."""
    add_problem(workspace, "8", {"sample/1": ("1", "1")}, f"limits: {limits}\nkeywords: ['tag:what nobody knows', tag:sql]\n")
    assert judge("show", "8").stdout.splitlines()[1] == f"{told} · what nobody knows · sql", "nor is a level guessed from nothing"


def test_another_language_is_told(problem: Path, judge: Command) -> None:
    (problem / "statement" / "problem.en.md").unlink()
    assert "only in: ko" in judge("show", "7").stdout


def test_statements_in_other_forms(problem: Path, judge: Command) -> None:
    statement = problem / "statement"
    for path in statement.iterdir():
        path.unlink()
    assert "without a statement" in judge("show", "7").stdout
    (statement / "problem.pdf").write_bytes(b"%PDF")
    assert "problem.pdf" in judge("show", "7").stdout
    (statement / "problem.en.tex").write_text("\\begin{itemize} # no heading")
    latex = judge("show", "7").stdout
    assert "# no heading" in latex and "itemize" not in latex
    (statement / "problem.en.html").write_text("<p>of <b>HTML</b></p><ul><li>item</li></ul>")
    assert "of HTML\n\n- item" in judge("show", "7").stdout
    (statement / "problem.en.md").write_bytes(b"\xff\xfe")
    broken = judge("show", "7")
    assert broken.returncode == 3 and "problem.en.md:1: not UTF-8 text" in broken.stderr
    (statement / "problem.en.md").write_text("**broken `Markdown $[x](\n```\n| a |\n", "utf-8")
    assert judge("show", "7").returncode == 0


def test_a_conversation_is_shown_in_place_of_its_files(problem: Path, judge: Command) -> None:
    """In their order with those that have an input only, and also where a page brought a conversation and no case."""
    sample = problem / "data" / "sample"
    lay_out(sample, {"1.interaction": "< 9\n> ? 1\n---\n< 8\n", "10.interaction": "< ten\n", ".3.interaction": "< hidden\n"})
    lay_out(sample, {"2.in.statement": "shown\n", "2.ans.statement": "said\n", "2.in.download": "more\n"})
    english, korean = judge("show", "7").stdout, judge("show", "7", "--lang", "ko").stdout
    assert english.endswith(
        "Example 1  < what your program is told, > what it says\n    < 9\n    > ? 1\n    ---\n    < 8\n\n"
        "Input 2\n    shown\n\nOutput 2\n    said\n\n"
        "Example 3  < what your program is told, > what it says\n    < ten\n"
    )
    assert "예제 1  < 프로그램이 읽는 줄, > 프로그램이 출력하는 줄\n    < 9\n" in korean


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_starter_problem_can_be_shown(judge: Command, language: str, at_depth: AtDepth) -> None:
    folders = sorted(folder for folder in (ROOT / "problems").iterdir() if folder.is_dir())
    for folder in folders[:: at_depth(4, 1)]:
        done = judge("show", folder.name, "--root", str(ROOT), "--lang", language)
        assert done.returncode == 0 and "$" not in done.stdout and "**" not in done.stdout, done


def test_a_problem_that_is_not_there(problem: Path, judge: Command) -> None:
    assert "no problem 8" in judge("show", "8").stderr
    assert "judge show 1000" in judge("show").stderr


@pytest.fixture
def several(problem: Path, workspace: Path) -> Path:
    """Four problems: accepted, tried, begun, new."""
    for number, level in (("10", "gold-5"), ("9", "bronze-1"), ("abc", "")):
        add_problem(workspace, number, {}, f"keywords: ['level:{level}', 'tag:math']\n" if level else "")
    with History(workspace / ".judge" / "history.db") as history:
        from datetime import UTC, datetime

        at = datetime(2026, 1, 1, tzinfo=UTC)
        history.record(
            [
                Event("1", at, "attempt", "7", {"verdict": "WA"}),
                Event("2", at, "attempt", "7", {"verdict": "AC"}),
                Event("3", at, "attempt", "9", {"verdict": "WA"}),
            ]
        )
    (workspace / "solutions" / "10.py").write_text("")
    return workspace


def ids(judge: Command, *words: str) -> list[str]:
    return [row["id"] for row in json.loads(judge("list", "--json", *words).stdout)["problems"]]


def test_list(several: Path, judge: Command) -> None:
    lines = judge("list").stdout.splitlines()
    assert [line[:2] for line in lines[:4]] == ["AC", "..", "..", "  "]
    assert "7    Test  silver 2  graph-theory, odd one" in lines[0]
    assert lines[-1] == "4 of 4 problems; accepted (AC): 1, begun (..): 2"


def test_filters_and_order(several: Path, judge: Command) -> None:
    assert ids(judge) == ["7", "9", "10", "abc"]
    assert ids(judge, "--state", "tried") == ["9", "10"]
    assert ids(judge, "--state", "tried", "--state", "new") == ["9", "10", "abc"]
    assert ids(judge, "--tag", "math", "--level", "gold") == ["10"]
    assert ids(judge, "--tag", "그래프") == ["7"] == ids(judge, "그래프", "test")
    assert ids(judge, "--level", "bronze..silver-1") == ["7", "9"]
    assert ids(judge, "--level", "..bronze-1") == ["9"] and ids(judge, "--level", "silver-2..") == ["7", "10"]
    assert ids(judge, "--sort", "level") == ["9", "7", "10", "abc"]
    assert ids(judge, "--sort", "state") == ["7", "9", "10", "abc"]


def test_nothing_found_and_nothing_meant(several: Path, judge: Command) -> None:
    assert judge("list", "nowhere").returncode == 1
    wrong = judge("list", "--level", "wood")
    assert wrong.returncode == 2 and "no level wood" in wrong.stderr
    assert judge("list", "--state", "done").returncode == 2


def test_the_index_follows_what_changes(several: Path, judge: Command) -> None:
    assert "Test" in judge("list", "9").stdout
    yaml = several / "problems" / "9" / "problem.yaml"
    yaml.write_text("problem_format_version: 2025-09\nname: Renamed\n")
    assert "Renamed" in judge("list", "9").stdout
    yaml.write_text("name: [")
    broken = judge("list", "9").stdout
    assert "problem.yaml" in broken
    shutil.rmtree(yaml.parent)
    assert judge("list", "9").returncode == 1
    (several / ".judge" / "cache" / "index").write_bytes(b"damaged")
    assert judge("list").returncode == 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_workspace_can_be_listed(several: Path, judge: Command) -> None:
    (several / ".judge" / "cache").mkdir(exist_ok=True)
    (several / ".judge" / "cache").chmod(0o555)
    assert judge("list").returncode == 0
