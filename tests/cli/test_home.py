"""`judge` alone, and `judge next`: what to do now."""

import json
import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from tests.cli.practice import BAD, GOOD, Learner, at, sums
from tests.conftest import Command
from tests.files import lay_out
from tests.ground.archives import Submission, write_vault
from tests.ground.page import Page


@pytest.fixture
def learner(workspace: Path, judge: Command) -> Learner:
    sums(workspace, "1000", "1001", "1002", "1003", "1004", "1005", "1006")
    for problem in ("1000", "1001"):
        lay_out(workspace / "problems" / problem, {"statement/problem.en.md": "Add two numbers.\n"})
    return Learner(workspace, judge)


def test_what_to_do_now(learner: Learner) -> None:
    (learner.workspace / "plan.toml").write_text(
        "minutes = 200\n[[set]]\nproblems = ['1000', '1001', '1002', '1003', '1004', '1005', '1006']\n"
    )
    lines = learner.result(at(1)).splitlines()
    assert lines[0].startswith("11-01 (Sun)  goal 200 min, done 0 min")
    assert lines[2].split()[:3] == ["1", "new", "1000"]
    assert "next: judge next  begins the next item" in lines
    assert lines[-1] == "all commands: judge --help"
    assert len(lines) <= 12
    assert learner.result(at(1), "status").splitlines() == lines
    found = json.loads(learner.result(at(1), "--json"))
    assert found["command"] == "home" and found["today"]["items"][0]["id"] == "1000" and found["saved"] is None


def test_the_file_saved_last_decides_what_is_next(learner: Learner) -> None:
    solutions = learner.workspace / "solutions"
    lay_out(solutions, {"1001.py": BAD, "1000/note.md": "# a note", "1000/brute.py": GOOD, "9999.py": GOOD, ".hidden.py": GOOD})
    at_s = datetime.fromisoformat(at(1)).timestamp()
    os.utime(solutions / "1001.py", (at_s, at_s))
    said = learner.result(at(1))
    assert "saved last: solutions/1001.py, not judged yet\nnext: judge run  judges it" in said
    learner(at(1), "run", code=1)
    said = learner.result(at(1))
    assert "saved last: solutions/1001.py, Wrong Answer\nnext: judge diff 1001  output" in said
    for cache in (learner.workspace / ".judge" / "cache" / "verdicts").iterdir():
        cache.unlink()
    assert "solutions/1001.py, Wrong Answer" in learner.result(at(1))  # the log knows it too
    lay_out(solutions, {"1001.py": "print(1"})
    assert "not judged yet" in learner.result(at(1))
    learner(at(1), "run", code=1)
    assert "next: judge run  when it is mended" in learner.result(at(1))
    lay_out(solutions, {"1001.py": GOOD})
    assert "Accepted" in learner(at(1), "run")
    assert "saved last: solutions/1001.py, Accepted\nnext: judge next" in learner.result(at(1))


def test_what_was_begun_long_ago_or_cannot_be_judged_is_not_next(learner: Learner) -> None:
    """It said `judge run` each day, for what had no cases, too."""
    file, at_s = learner.workspace / "solutions" / "1001.py", datetime.fromisoformat(at(1)).timestamp()
    file.write_text(GOOD)
    os.utime(file, (at_s, at_s))
    assert "not judged yet\nnext: judge run" in learner.result(at(2))
    assert "not judged yet\nnext: judge next" in learner.result(at(3))
    os.utime(file)
    shutil.rmtree(learner.workspace / "problems" / "1001" / "data")
    assert "not judged yet\nnext: judge next" in learner.result(at(3))


def test_what_is_begun_stands_in_the_list_as_judge_today_has_it(learner: Learner) -> None:
    (learner.workspace / "plan.toml").write_text("minutes = 200\n[[set]]\nproblems = ['1000', '1001']\n")
    learner.result(at(1))
    (learner.workspace / "solutions" / "1000.py").write_text(GOOD)
    for words in ((), ("today",)):
        assert " 1 .. new  1000" in learner.result(at(1), *words)


def test_a_list_that_was_put_off_is_not_done(learner: Learner) -> None:
    """`judge` and `judge today` say the same of it: nothing was done, and there is more where there is."""
    plan = learner.workspace / "plan.toml"
    plan.write_text("minutes = {sun = 15, mon = 0, other = 15}\n[[set]]\nproblems = ['1000', '1001']\n")
    assert "All of the list is put off until tomorrow. judge today --more has others." in learner(at(1), "today", "--skip", "1")
    assert "next: judge today --more  all of today is put off" in learner.result(at(1))
    assert "next: judge today --more  a day off, by your plan" in learner.result(at(2))


def test_the_last_of_what_is_here_was_put_off(workspace: Path, judge: Command) -> None:
    sums(workspace, "1000")
    learner = Learner(workspace, judge)
    assert learner(at(1), "today", "--skip", "1").endswith("All of the list is put off until tomorrow.\n")
    assert "next: judge init  adds the kit's problems" in learner.result(at(1))


def test_a_file_of_another_day_does_not_decide_what_is_next(learner: Learner, tmp_path: Path) -> None:
    learner.solves(at(1), "1001", well=False)
    assert "next: judge diff 1001" in learner.result(at(1))
    assert "solutions/1001.py, Wrong Answer\nnext: judge next" in learner.result(at(2))
    write_vault(tmp_path / "vault", [Page(50001, "차", tier=None)], [Submission(70001, 50001, title="차")])
    (learner.workspace / "solutions" / "1001.py").unlink()
    learner(at(2), "import", str(tmp_path / "vault"))
    shown = learner.result(at(2))  # nothing to judge, it was, elsewhere; nor did the learner save it
    assert "saved last" not in shown and "next: judge next" in shown


def test_outside_of_a_workspace_it_tells_how_to_begin(tmp_path: Path, judge: Command) -> None:
    (tmp_path / "problems").rmdir()
    home = tmp_path / "home"
    home.mkdir()
    said = judge(HOME=str(home)).stdout
    assert "judge init ~/practice   a folder with problems to begin with\n" in said and "anywhere: judge quiz" in said
    (home / "practice" / "problems").mkdir(parents=True)
    assert "  cd ~/practice && judge  what to do now\n" in judge(HOME=str(home)).stdout
    assert "이 폴더" not in judge("--lang", "ko", HOME=str(home)).stdout
    assert "지금 할 일" in judge("--lang", "ko", HOME=str(home)).stdout


def test_next_begins_what_is_next(learner: Learner) -> None:
    (learner.workspace / "plan.toml").write_text("[[set]]\nproblems = ['1000', '1001']\n")
    said = learner.result(at(1), "next")
    assert "Add two numbers." in said and said.splitlines()[-1] == "solutions/1000.py is begun; judge it with: judge run 1000"
    again = learner.result(at(1), "next")
    assert again.splitlines()[-1] == said.splitlines()[-1] and len(list((learner.workspace / "solutions").iterdir())) == 1
    learner.solves(at(1), "1000")
    assert "solutions/1001.py is begun" in learner.result(at(1), "next")
    learner.solves(at(1), "1001")
    assert "All of the list is done; 60 min are left" in learner.result(at(1), "next")


def test_next_begins_a_review_afresh_and_only_once(learner: Learner) -> None:
    (learner.workspace / "plan.toml").write_text("[[set]]\nproblems = ['1000']\n")
    learner.solves(at(1), "1000")
    said = learner.result(at(20), "next")
    assert "your last solution rests at solutions/1000/" in said and "solutions/1000.py is begun" in said
    assert "rests at" not in learner.result(at(20), "next")
    learner.solves(at(20), "1000", well=False)
    assert "rests at" not in learner.result(at(20), "next")


def test_next_opens_the_editor_and_holds_the_quiz(learner: Learner) -> None:
    (learner.workspace / "plan.toml").write_text("[[set]]\nproblems = ['1000']\n")
    editor = learner.workspace / "editor"
    editor.write_text('#!/bin/sh\necho "# edited" >> "$1"\n')
    editor.chmod(0o755)
    learner(at(1), "next", "--edit", VISUAL=str(editor))
    assert (learner.workspace / "solutions" / "1000.py").read_text().endswith("# edited\n")
    learner(at(1), "next", "--edit", VISUAL=str(editor))
    assert (learner.workspace / "solutions" / "1000.py").read_text().endswith("# edited\n# edited\n")


def test_a_problem_need_not_be_named(learner: Learner) -> None:
    lay_out(learner.workspace / "solutions", {"1001.py": BAD})
    assert "1001 Test" in learner(at(1), "run", code=1)
    assert "Add two numbers." in learner.result(at(1), "show")
    assert "sample/1" in learner(at(1), "diff", code=1)
    assert "which problem? for example: judge give-up 1001" in learner(at(1), "give-up", code=2)
