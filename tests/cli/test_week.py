"""What a learner meets once things repeat themselves: taking back, notes in number, days that end early, sittings without a sign."""

from pathlib import Path

import pytest

from tests.cli.practice import Learner, at, sums, typed
from tests.conftest import Command


@pytest.fixture
def learner(workspace: Path, judge: Command) -> Learner:
    sums(workspace, "1001", "1002", "1003")
    return Learner(workspace, judge)


def test_taking_back_goes_back_by_what_the_learner_did_and_forward_again(learner: Learner) -> None:
    learner(at(2), "today", "--minutes", "20")
    learner.solves(at(2, 9, 10), "1001")
    learner(at(2, 9, 11), "rate", "1001", "hard")
    assert "rated" in learner(at(2, 9, 12), "undo") and "run" in learner(at(2, 9, 13), "undo")
    assert "nothing to take back" in learner(at(2, 9, 14), "undo", code=2), "the kit made the day's list, and would again"
    first, second = learner(at(2, 9, 15), "undo", "--redo"), learner(at(2, 9, 16), "undo", "--redo")
    assert "counts again: 2026-11-02 09:10  run" in first and "counts again: 2026-11-02 09:11  rated" in second
    assert "nothing to do again" in learner(at(2, 9, 17), "undo", "--redo", code=2)
    told = learner(at(2, 9, 18), "history").splitlines()
    assert [line.split("  ")[1] for line in told[-4:]] == ["taken back", "taken back", "counts again", "counts again"]
    assert "rated" in learner(at(2, 9, 19), "undo"), "what counts again can be taken back"
    learner(at(2, 9, 20), "today", "--more")
    assert "day planned" in learner(at(2, 9, 21), "undo"), "who asked for more may want it no longer"


def test_what_there_is_but_one_of_has_no_name_of_the_logs_own(learner: Learner) -> None:
    learner(at(2), "wake", "--pace", "2")
    learner(at(2, 9, 1), "undo")
    learner(at(2, 9, 2), "today", "--exam", "2026-12-20")
    learner(at(2, 9, 3), "undo")
    learner(at(2, 9, 4), "mock", "start", "--problems", "1", "--minutes", "30")
    told = learner(at(2, 9, 5), "history")
    assert "mock test begun" in told and "mock:" not in told
    assert told.count("taken back") == 2 and "pace\n" not in told and "exam\n" not in told


@pytest.mark.full
def test_notes_have_titles_and_are_told_until_that_is_known(learner: Learner, workspace: Path) -> None:
    said = []
    for number, problem in enumerate(("1001", "1002", "1003")):
        for minute in range(3):
            said.append(learner.solves(at(2, 9 + number, minute), problem, well=False))
    assert [f"judge wrong {problem} --cause edge" in one for problem, one in zip(("1001", "1002", "1003"), said[2::3], strict=True)] == [
        True
    ] * 3
    learner(at(2, 12), "give-up", "1001")
    learner.solves(at(3), "1001", well=False)
    last = [learner.solves(at(3, 9, minute), "1001", well=False) for minute in (1, 2)][-1]
    assert "note: solutions/1001/note.md\n" in last and "--cause" not in last
    listed = learner(at(3, 10), "wrong").splitlines()
    assert all(" Test " in line for line in listed if line.startswith("  100"))
    path = workspace / "solutions" / "1002" / "note.md"
    path.write_text(path.read_text().replace("- next time: ", f"- next time: {'once more ' * 12}"))
    narrow = learner(at(3, 10), "wrong")
    assert max(map(len, narrow.splitlines())) <= 80 and narrow.count("once") == 12, "a sentence goes on below"


def test_a_recall_shows_the_note_as_a_page(learner: Learner, workspace: Path) -> None:
    for minute in range(3):
        learner.solves(at(2, 9, minute), "1001", well=False)
    assert "<!--" in (workspace / "solutions" / "1001" / "note.md").read_text()
    shown = typed(workspace, "idea\nO(1)\n\ng\n", "recall", "1001", now=at(3)).stdout
    assert "your note" in shown and "cause" in shown and "<!--" not in shown and "```" not in shown


def test_a_list_that_is_done_early_says_what_is_left_and_more_fills_it(learner: Learner) -> None:
    learner(at(2), "today", "--minutes", "40")
    for number, problem in enumerate(("1001", "1002")):
        learner.solves(at(2, 9, 6 + 6 * number), problem)
    assert "All of the list is done; 28 min are left: judge today --more fills them" in learner(at(2, 9, 13), "today")
    asked = learner(at(2, 9, 14), "today", "--more")
    assert "1003" in asked and "~20 min" in asked
    learner.solves(at(2, 9, 36), "1003")
    assert "All done. judge today --more has more." in learner(at(2, 9, 37), "today")


def test_a_long_sitting_counts_whole_and_a_long_absence_does_not(learner: Learner) -> None:
    """Fifty minutes of thought without a run were ten, and so the next problem of that level was thought to take ten."""
    learner(at(2, 20), "today")
    assert "50 min" in learner.solves(at(2, 20, 50), "1001")
    learner(at(3, 8), "today")
    assert "20 min" in learner.solves(at(3, 21), "1002"), "who looked in the morning and solved it at night took what it takes"


def test_a_solution_that_was_put_aside_is_not_called_another_one(learner: Learner, workspace: Path) -> None:
    learner.solves(at(2), "1001")
    assert "rests at solutions/1001/2026-11-06.py" in learner(at(6), "new", "1001", "--again")
    assert "the newest is judged" not in learner.solves(at(6, 9, 5), "1001")
    (workspace / "solutions" / "1001" / "bfs.py").write_text("print(2)\n")
    assert "bfs.py" in learner.solves(at(6, 9, 6), "1001")


def test_who_has_done_the_minutes_of_the_day_is_told_that_it_is_enough(learner: Learner) -> None:
    learner(at(2), "today", "--minutes", "40")
    assert "can wait" not in learner(at(2, 9, 1), "today")
    learner.solves(at(2, 9, 45), "1001")
    for words in (("today",), ()):
        assert "the 40 min of today are done: what is left can wait" in learner(at(2, 9, 46), *words)


def test_the_days_list_follows_the_minutes_until_it_is_begun(learner: Learner) -> None:
    assert "goal 60 min" in learner(at(2), "today")
    learner(at(2, 9, 1), "config", "minutes", "20")
    shown = learner(at(2, 9, 2), "today")
    assert "goal 20 min" in shown and shown.count("new  100") == 1
    learner.solves(at(2, 9, 20), "1001")
    learner(at(2, 9, 21), "config", "minutes", "40")
    assert "goal 20 min" in learner(at(2, 9, 22), "today"), "what is begun stays"
    assert "goal 40 min" in learner(at(3), "today")
