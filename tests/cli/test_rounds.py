"""What a learner says and asks about problems: ratings, hints, notes, recalling, taking back, drawing, carrying away, committing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.practice import BAD, GOOD, Learner, at, sums, typed
from tests.conftest import Command, add_problem
from tests.files import lay_out


@pytest.fixture
def learner(workspace: Path, judge: Command) -> Learner:
    sums(workspace, "1001", "1002", "1003")
    return Learner(workspace, judge)


def test_rating(learner: Learner) -> None:
    assert "nothing to rate: 1001" in learner(at(2), "rate", "1001", "hard", code=2)
    learner.solves(at(2), "1001")
    assert learner(at(2), "rate", "1001", "hard").startswith("Hard (round 1")
    assert learner(at(2), "rate", "1001", "Again").startswith("Again (round 1")
    assert "in 16 days" in learner(at(2), "rate", "1001", "easy")
    for words in (("1001",), ("1001", "nice"), ()):
        assert "judge rate wants a problem and" in learner(at(2), "rate", *words, code=2)
    assert "judge fetch 1000" in learner(at(2), "rate", "1000", "good", code=2)


def test_taking_back(learner: Learner) -> None:
    assert "nothing to take back" in learner(at(2), "undo", code=2)
    learner.solves(at(2), "1001")
    learner(at(2), "rate", "1001", "easy")
    before = json.loads(learner.result(at(3), "history", "--json"))["events"]
    assert "taken back: 2026-11-02 09:00  rated" in learner(at(3), "undo")
    assert learner(at(3), "rate", "1001", "good").startswith("Good")
    learner(at(3), "undo")
    assert "taken back: 2026-11-02 09:00  run" in learner(at(3), "undo")
    assert "nothing to rate" in learner(at(3), "rate", "1001", "good", code=2)
    assert "counts again: 2026-11-02 09:00  run" in learner(at(3), "undo", "--redo")
    learner(at(3), "undo", "--redo")
    learner(at(3), "rate", "1002", "good", code=2)
    assert json.loads(learner.result(at(3), "history", "--json"))["events"][: len(before)] == before
    learner.solves(at(3), "1002")
    assert "nothing to do again" in learner(at(3), "undo", "--redo", code=2)


def test_hints_cost(learner: Learner, workspace: Path) -> None:
    (workspace / "plan.toml").write_text("hide = true\n")
    assert "hint 1 of 2: its level is silver 3" in learner(at(2), "hint", "1001")
    assert "hint 2 of 2: its topics are math" in learner(at(2), "hint", "1001")
    assert "came without a solution: judge give-up 1001" in learner(at(2), "hint", "1001", code=1)
    assert "Hard (round 1" in learner.solves(at(2), "1001")
    (workspace / "plan.toml").unlink()
    for _ in range(2):
        learner(at(2, 10), "hint", "1002")
    assert "Good (round 1" in learner.solves(at(2, 10), "1002"), "they said what every screen shows"


def test_hints_and_editorial_of_a_package_are_in_the_readers_language(learner: Learner, workspace: Path) -> None:
    folder = workspace / "problems" / "1001" / "solution"
    folder.mkdir()
    (folder / "hints.en.md").write_text("1. Look at `N`\n   once more.\n2. Add.\n")
    (folder / "hints.ko.md").write_text("1. `N`을 보세요.\n2. 더하세요.\n3. 출력하세요.\n")
    (folder / "solution.en.md").write_text("## Idea\n\nAdd **both**.\n")
    (folder / "solution.ko.md").write_text("## 생각\n\n더합니다.\n")
    assert "hint 1 of 2: Look at N once more." in learner(at(2), "hint", "1001").replace("`", "")
    assert "힌트 2/3: 더하세요." in learner(at(2), "hint", "1001", "--lang", "ko")
    assert "that was all: judge editorial 1001 shows" in learner(at(2), "hint", "1001", code=1)
    english = learner(at(2), "editorial", "1001")
    assert "Add both." in english and "#" not in english
    assert "더합니다." in learner(at(2), "editorial", "1001", "--lang", "ko")


def test_the_editorial_makes_it_again(learner: Learner, workspace: Path) -> None:
    assert "came without one" in learner(at(2), "editorial", "1001", code=1)
    assert "comes again soon" in learner(at(2), "editorial", "1001", "--elsewhere")
    said = learner.solves(at(2), "1001")
    assert "Again (round 1" in said and "looked up" in said and "tomorrow" in said
    folder = workspace / "problems" / "1002" / "submissions" / "accepted"
    folder.mkdir(parents=True)
    (folder / "a.py").write_text(GOOD)
    assert "print(a + b)" in learner(at(2), "editorial", "1002")


def test_giving_up(learner: Learner, workspace: Path) -> None:
    learner.solves(at(2), "1001", well=False)
    said = learner(at(2, 9, 30), "give-up", "1001")
    assert "Again (round 1" in said and "note: solutions/1001/note.md" in said and "editorial" not in said  # there is none
    assert "nothing to give up" in learner(at(2, 10), "give-up", "1001")
    lay_out(workspace / "problems" / "1002", {"solution/solution.en.md": "Add them.\n"})
    assert "how it is solved: judge editorial 1002" in learner(at(2, 10), "give-up", "1002")


def test_a_note_begins_with_trouble_and_gets_its_fix(learner: Learner, workspace: Path) -> None:
    assert "no notes yet" in learner(at(2), "wrong", code=1)
    assert "1001 has no note yet" in learner(at(2), "wrong", "1001", code=1)
    for minute in (1, 2, 3):
        said = learner.solves(at(2, 9, minute), "1001", well=False)
    assert "note: solutions/1001/note.md" in said
    learner.solves(at(2, 9, 4), "1001", well=False)
    learner.solves(at(2, 9, 5), "1001")
    note = (workspace / "solutions" / "1001" / "note.md").read_text("utf-8")
    assert note.count("## 2026-11-02") == 1 and note.count("```diff") == 1
    assert "The smallest case that failed: sample/1" in note and "-print(1)" in note and "+print(a + b)" in note
    assert "input:" in note and "expected:" in note and "found:" in note
    learner(at(2), "wrong", "1001", "--cause", "edge", "--next", "add, do not print 1")
    shown = learner(at(2), "wrong")
    assert "an edge case was missed (1)" in shown and "add, do not print 1" in shown and "by topic: math 1" in shown
    assert json.loads(learner(at(2), "wrong", "--json"))["notes"][0]["cause"] == "edge"
    assert json.loads(learner(at(2), "wrong", "1001", "--json"))["notes"][0]["next_time"] == "add, do not print 1"
    assert "The fix:" in learner(at(2), "wrong", "1001")
    assert "you wrote: add, do not print 1" in learner(at(8), "new", "1001", "--again")
    assert "hint 1 of 3: you wrote: add, do not print 1" in learner(at(8), "hint", "1001")
    assert "no cause told yet" not in shown


def test_a_sentence_for_the_next_time_makes_the_note(learner: Learner, workspace: Path) -> None:
    learner(at(2), "wrong", "1001", "--next", "read it twice")
    assert "read it twice" in (workspace / "solutions" / "1001" / "note.md").read_text("utf-8")
    learner(at(2), "wrong", "1002", "--cause", "edge")
    assert "an edge case was missed (1)" in learner(at(2), "wrong")


def test_what_one_rates_oneself_was_not_looked_up(learner: Learner) -> None:
    learner.solves(at(2), "1001")
    assert "looked up" not in learner(at(2), "rate", "1001", "again")


def test_a_note_of_ones_own(learner: Learner, workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    script = tmp_path_factory.mktemp("bin") / "ed.py"
    script.write_text(
        "import sys, pathlib\np = pathlib.Path(sys.argv[1])\np.write_text(p.read_text().replace('원인: ', '원인: 예외 처리'))\n"
    )
    learner(at(2), "wrong", "1002", "--edit", "--lang", "ko", EDITOR=f"{sys.executable} {script}")
    assert "예외를 놓침 (1)" in learner(at(2), "wrong", "--lang", "ko")
    learner(at(2), "wrong", "1003", "--edit", EDITOR="true")
    assert "no cause told yet (1)" in learner(at(2), "wrong")
    (workspace / "solutions" / "1003" / "note.md").write_bytes(b"\xff\xfe## 2026")
    assert "note.md: not UTF-8 text" in learner(at(2), "wrong", code=3)
    assert "which problem?" in learner(at(2), "wrong", "--edit", code=2)


def test_a_counterexample_becomes_a_card(learner: Learner, workspace: Path) -> None:
    assert "no short counterexample" in learner(at(2), "wrong", "1001", "--card", code=2)
    (workspace / "in").write_text("5 6\n")
    (workspace / "out").write_text("11\n")
    learner(at(2), "add-case", "1001", "in", "out")
    assert "a card for the quiz: decks/wrong.md" in learner(at(2), "wrong", "1001", "--card")
    assert "is a card already" in learner(at(2), "wrong", "1001", "--card", code=2)
    done = typed(workspace, "11\n", "quiz", "--deck", "decks/wrong.md", "--plain", now=at(2))
    assert "what is the right output" in done.stdout and "5 6" in done.stdout and "1/1" in done.stdout, done
    assert "What broke my solutions" in (workspace / "decks" / "wrong.md").read_text()


def test_recalling(learner: Learner, workspace: Path) -> None:
    learner.solves(at(2), "1001")
    done = typed(workspace, "add them\nO(1)\nnothing\ng\n", "recall", "1001", now=at(10))
    assert done.returncode == 0 and "your solution: solutions/1001.py" in done.stdout and "Good (round 2" in done.stdout, done
    assert "done today already" in typed(workspace, "a\nb\nc\nx\n4\n", "recall", "1001", now=at(10, 10)).stdout
    left = typed(workspace, "add them\n", "recall", "1001", now=at(11))
    assert left.returncode == 1 and "nothing was written down" in left.stdout
    assert typed(workspace, "a\nb\nc\nq\n", "recall", "1001", now=at(11)).returncode == 1
    none = typed(workspace, "a\nb\nc\na\n", "recall", "1002", now=at(11))
    assert "you have neither a note nor a solution here" in none.stdout and "Again (round 1" in none.stdout
    (workspace / "solutions" / "1002").mkdir()
    (workspace / "solutions" / "1002" / "note.md").write_text("# 1002\n\n## 2026-11-01\n")
    assert "your note: solutions/1002/note.md" in typed(workspace, "a\nb\nc\nh\n", "recall", "1002", now=at(12)).stdout


def test_drawing(learner: Learner, workspace: Path) -> None:
    sums(workspace, "2001", level="gold-1", tags="tag:graph-theory")
    assert learner(at(2), "random", "--level", "gold").startswith("2001  Test  gold 1, graph-theory")
    assert learner(at(2), "random", "--tag", "그래프 이론", "--hide") == "2001  Test\n"
    learner.solves(at(2), "1001")
    found = json.loads(learner(at(2), "random", "-n", "9", "--json", "--seed", "5"))
    assert sorted(row["id"] for row in found["problems"]) == ["1002", "1003", "2001"]
    assert found == json.loads(learner(at(2), "random", "-n", "9", "--json", "--seed", "5"))
    assert "no problem like that is left" in learner(at(2), "random", "--level", "ruby", code=1)
    assert json.loads(learner(at(2), "random", "--level", "ruby", "--json", code=1))["problems"] == []
    assert "no level high" in learner(at(2), "random", "--level", "high", code=2)


def test_history_is_listed(learner: Learner) -> None:
    assert "nothing was done here yet" in learner(at(2), "history")
    learner(at(2), "today", "--exam", "2026-11-20")
    learner(at(2), "today", "--skip", "1")
    learner.solves(at(2), "1001", well=False)
    learner(at(2), "hint", "1001")
    learner(at(2), "editorial", "1001", "--elsewhere")
    learner(at(2), "give-up", "1001")
    learner(at(2), "rate", "1001", "hard")
    learner(at(2), "undo")
    shown = learner(at(2), "history")
    kinds = ["exam set", "day planned", "put off", "run", "hint", "editorial", "given up", "rated", "taken back"]
    assert [line[18:].split("  ")[0].strip() for line in shown.splitlines()] == kinds
    assert "WA 0/2 python3" in shown and "day planned       2026-11-02" in shown
    assert len(learner(at(2), "history", "-n", "2").splitlines()) == 2
    assert all("1001" in line for line in learner(at(2), "history", "1001").splitlines())
    assert "nothing was done about 1002" in learner(at(2), "history", "1002")
    assert "one problem at a time" in learner(at(2), "history", "1001", "1002", code=2)


def test_history_travels(learner: Learner, workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    learner.solves(at(2), "1001")
    learner.solves(at(3), "1002", well=False)
    lines = learner(at(3), "history", "export")
    assert "events written to mine.jsonl" in learner(at(3), "history", "export", "mine.jsonl")
    assert (workspace / "mine.jsonl").read_text() == lines and sorted(lines.splitlines()) == lines.splitlines()
    other = tmp_path_factory.mktemp("other")
    (other / "problems").mkdir()
    there = Learner(other, lambda *words, **more: judge(*words, "--root", str(other), **more))
    file = str(workspace / "mine.jsonl")
    assert "2 of 2 events are new" in there(at(4), "history", "import", file)
    assert "0 of 2 events are new" in there(at(4), "history", "import", file)
    assert there(at(4), "history", "export") == lines
    learner(at(4), "rate", "1001", "easy")
    (workspace / "more.jsonl").write_text(learner(at(4), "history", "export"))
    assert "1 of 3 events are new" in there(at(5), "history", "import", str(workspace / "more.jsonl"))
    (workspace / "bad.jsonl").write_text("{}\n")
    assert "bad.jsonl:1: not a line of judge history export" in there(at(5), "history", "import", str(workspace / "bad.jsonl"), code=3)
    (workspace / "bad.jsonl").write_bytes(b"\xff")
    assert "is no text in UTF-8" in there(at(5), "history", "import", str(workspace / "bad.jsonl"), code=2)
    assert "one file at a time" in learner(at(5), "history", "export", "a", "b", code=2)
    assert "nothing to repair" in Learner(other, judge)(at(5), "history", "repair", "--root", str(_empty(other)), code=2)


def _empty(folder: Path) -> Path:
    (folder / "empty" / "problems").mkdir(parents=True)
    return folder / "empty"


def test_somebody_elses_history(learner: Learner, workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other")
    add_problem(other, "1001", {"sample/1": ("1 2\n", "3\n")})
    (other / "1001.py").write_text(GOOD)
    there = Learner(other, lambda *words, **more: judge(*words, "--root", str(other), **more))
    there(at(2), "run", str(other / "1001.py"))
    there(at(2), "history", "export", str(workspace / "theirs.jsonl"))
    learner.solves(at(2), "1002")
    assert "if they are yours, add --mine" in learner(at(2), "history", "import", "theirs.jsonl", code=2)
    assert "1 of 1 event is new" in learner(at(2), "history", "import", "theirs.jsonl", "--mine")
    piped = typed(workspace, (workspace / "theirs.jsonl").read_text(), "history", "import", now=at(2))
    assert "0 of 1 event is new" in piped.stdout, piped


def test_committing(learner: Learner, workspace: Path) -> None:
    def git(*words: str) -> str:
        return subprocess.run(["git", *words], cwd=workspace, capture_output=True, text=True, check=True).stdout

    assert "committing is off: judge config commit on" in learner(at(2), "commit", "1001", code=2)
    (workspace / "plan.toml").write_text('[[set]]\ntag = "math"\ncommit = true\n')
    assert "plan.toml: commit belongs above the first [[set]]: move it there" in learner(at(2), "commit", "1001", code=3)
    (workspace / "plan.toml").write_text("commit = true\n")
    assert "is no git repository" in learner(at(2), "commit", "1001", code=2, GIT_CEILING_DIRECTORIES=str(workspace.parent))
    git("init", "-q")
    git("config", "user.name", "a learner")
    git("config", "user.email", "learner@example.org")
    assert "1001: " not in git("status", "--porcelain") and "was not accepted yet" in learner(at(2), "commit", "1001", code=2)
    learner.solves(at(2), "1001", well=False)
    learner.solves(at(2), "1001")
    (workspace / "README.md").write_text("# Mine\n\n<!-- solved -->\nold\n<!-- /solved -->\n\nmy words\n")
    (workspace / "unrelated").write_text("")
    git("add", "unrelated")
    assert "committed: [silver 3] 1001 Test (Python 3, 2 runs)" in learner(at(2), "commit", "1001")
    assert git("show", "--name-only", "--format=%s").split("\n")[2:] == ["README.md", "solutions/1001.py", ""]
    text = (workspace / "README.md").read_text()
    assert text.startswith("# Mine\n\n<!-- solved -->\n| topic | solved | problems |") and text.endswith("<!-- /solved -->\n\nmy words\n")
    assert "| math | 1 | [1001 Test (silver 3)](solutions/1001.py) |" in text and "old" not in text
    assert "nothing changed since the last commit" in learner(at(2), "commit", "1001")
    learner.solves(at(9), "1001")
    assert "--message knows {id}, {title}" in learner(at(9), "commit", "1001", "-m", "{nothing}", code=2)
    assert "committed: 1001 again" in learner(at(9), "commit", "1001", "-m", "{id} again")
    hook = workspace / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho not today >&2\nexit 1\n")
    hook.chmod(0o755)
    learner.solves(at(19), "1001")
    assert "git commit: not today" in learner(at(19), "commit", "1001", code=2)
    (workspace / ".git" / "index.lock").write_text("")
    assert "git add: " in learner(at(19), "commit", "1001", code=2)
    assert "git does not start" in learner(at(19), "commit", "1001", code=2, PATH="/nowhere")


def test_the_table_of_solved_problems(learner: Learner, workspace: Path) -> None:
    assert "0 solved problems in the table of README.md" in learner(at(2), "commit", "--readme")  # a new one
    (workspace / "README.md").write_text("mine\n")
    assert "README.md has no place for the table: write the lines <!-- solved --> and" in learner(at(2), "commit", "--readme", code=2)
    add_problem(workspace, "3001", {"sample/1": ("1 2\n", "3\n")})
    learner.solves(at(2), "3001")
    (workspace / "README.md").write_text("<!-- solved --><!-- /solved -->")
    assert "1 solved problem in the table of README.md" in learner(at(2), "commit", "--readme")
    assert "| other | 1 | [3001 Test](solutions/3001.py) |" in (workspace / "README.md").read_text()


def test_failed_runs_of_other_kinds_count_too(learner: Learner, workspace: Path) -> None:
    path = workspace / "solutions" / "1001.py"
    path.write_text("this is no Python")
    learner(at(2), "run", "1001", code=1)
    path.write_text(BAD)
    learner(at(2), "run", "1001", "-c", "sample/1", code=1)
    path.write_text(GOOD)
    assert "Good (round 1, 1 run" in learner(at(2), "run", "1001")
    assert "judged" not in learner(at(2), "history", "1001")
