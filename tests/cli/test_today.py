"""`judge today` and what surrounds it, as a learner meets them."""

import json
import os
import re
import time
from datetime import timedelta
from pathlib import Path

import pytest

from judge import judging
from judge.cli.clock import moment
from judge.reports.visible import width
from judge.store.index import UNMET
from tests.cli.practice import GOOD, Learner, at, sums, typed
from tests.conftest import Command, add_problem


@pytest.fixture
def learner(workspace: Path, judge: Command) -> Learner:
    sums(workspace, "1001", "1002", "1003", "1004", "1005")
    return Learner(workspace, judge)


def items(learner: Learner, now: str, *words: str) -> list[dict[str, object]]:
    found = json.loads(learner.result(now, "today", "--json", *words))["items"]
    assert isinstance(found, list)
    return found


def test_the_first_morning(learner: Learner) -> None:
    shown = learner(at(2), "today")
    assert "11-02 (Mon)" in shown and "goal 60 min, done 0 min" in shown and "next: judge show 1001" in shown
    assert [item["kind"] for item in items(learner, at(2))] == ["new"] * 3


def test_the_list_stays_all_day(learner: Learner, workspace: Path) -> None:
    before = [item["id"] for item in items(learner, at(2))]
    learner.solves(at(2, 9, 30), str(before[0]))
    sums(workspace, "1000")
    after = items(learner, at(2, 23))
    assert [item["id"] for item in after] == before
    assert [item["status"] for item in after] == ["done", "open", "open"] and after[0]["rating"] == "Good"
    learner.solves(at(2, 23, 30), str(before[1]), well=False)
    assert items(learner, at(3, 3, 59))[1]["status"] == "begun"
    assert [item["id"] for item in items(learner, at(3, 4))] != before  # the day is over


def test_a_solved_problem_comes_again_and_a_failed_one_tomorrow(learner: Learner) -> None:
    learner(at(2), "today")
    said = learner.solves(at(2, 9, 20), "1001")
    assert "Good (round 1, 1 run, 20 min): due again from 2026-11-06, in 4 days" in said
    learner.solves(at(2, 10), "1002", well=False)
    reviews = [item for item in items(learner, at(3)) if item["kind"] == "review"]
    assert [item["id"] for item in reviews] == ["1002"] and reviews[0]["command"] == "judge new 1002 --again"
    assert {item["id"] for item in items(learner, at(6)) if item["kind"] == "review"} == {"1001", "1002"}


def test_more_and_skip(learner: Learner) -> None:
    assert len(items(learner, at(2), "--minutes", "20")) == 1
    assert len(items(learner, at(2), "--more")) == 4
    skipped = items(learner, at(2), "--skip", "2")
    assert skipped[1]["status"] == "skipped"
    assert items(learner, at(2)) == skipped
    for wrong in ("0", "9", "two"):
        assert f"1 to 4, not {wrong}" in learner(at(2), "today", "--skip", wrong, code=2)
    assert "next: judge show 1001" in learner(at(2), "today")
    while len(items(learner, at(2), "--more")) < 5:
        pass
    assert len(items(learner, at(2), "--more")) == 5  # there is nothing more


def test_everything_done(learner: Learner) -> None:
    learner(at(2), "today", "--minutes", "20")
    learner.solves(at(2, 9, 20), "1001")
    assert "All done. judge today --more" in learner(at(2, 9, 20), "today")


def test_a_plan(learner: Learner, workspace: Path) -> None:
    plan = workspace / "plan.toml"
    plan.write_text(
        'minutes = {mon = 0, other = 45}\nhide = true\nstreak = true\n[[set]]\nname = "x"\nproblems = ["1004", "99999", 1002]\n'
    )
    assert "A day off, by your plan" in learner(at(2), "today")  # a Monday
    shown = learner(at(3), "today")
    assert "goal 45 min" in shown and "streak 0 (freezes 0)" in shown and "silver" not in shown
    assert "plan.toml: not here: 99999" in shown
    assert [item["id"] for item in items(learner, at(3))] == ["1004", "1002"]
    plan.write_text("minutes = -1\n")
    assert "plan.toml: minutes must be a whole number from 0 to 1440, not -1" in learner(at(3), "today", code=3)
    plan.write_text('hours = 2\n[[set]]\nname = "x"')
    assert "unknown key hours" in learner(at(3), "today", code=3)
    for text, message in {
        "set = 3": "write set as [[set]], one after the other", "[[set]]\nname = 'a'": "set 1 has neither problems nor tag nor level",
        "[[set]]\nproblems = 3": "set 1: problems must be a list of ids", "streak = 1": "streak must be true or false",
        "[[set]]\nlevel = 'high'": "set 1: no level high", "minutes =": "plan.toml:1: not TOML",
        "[minutes]\nmon = 9999": "minutes.mon must be a whole number from 0 to 1440", "[[set]]\ntag = 3": "set 1: tag must be a text",
    }.items():  # fmt: skip
        plan.write_text(text)
        assert message in learner(at(3), "today", code=3)


def test_an_exam(learner: Learner) -> None:
    for number in (1, 2, 3):
        learner.solves(at(2), f"100{number}")
        learner(at(2), "rate", f"100{number}", "easy")
    assert [item for item in items(learner, at(8)) if item["kind"] == "review"] == []
    assert "the exam on 2026-11-01 is over" in learner(at(8), "today", "--exam", "2026-11-01", code=2)
    assert "must be a date like 2026-12-20" in learner(at(8), "today", "--exam", "soon", code=2)
    assert "9 days until the exam on 2026-11-17" in learner(at(8), "today", "--exam", "2026-11-17")
    seen = {item["id"] for day in range(9, 17) for item in items(learner, at(day), "--minutes", "300") if item["kind"] == "review"}
    assert seen >= {"1001", "1002", "1003"}
    assert "until the exam" not in learner(at(16), "today", "--exam", "off")


def test_the_day_that_is_told_before_an_exam_is_the_day_on_which_it_comes(learner: Learner) -> None:
    learner(at(2), "today", "--exam", at(40)[:10])
    learner.solves(at(2), "1001")
    learner(at(6), "new", "1001", "--again")
    told = re.search(r"again from (\S+), in (\d+) days", learner.solves(at(6), "1001"))
    assert told and at(30)[:10] <= told[1] < at(40)[:10]  # without the exam in December
    on = [day for day in range(29, 40) if "1001" in [item["id"] for item in items(learner, at(day), "--minutes", "300")]]
    assert on[0] == 6 + int(told[2])


@pytest.mark.full
def test_weak_topics_leeches_and_what_waits(learner: Learner, workspace: Path) -> None:
    sums(workspace, *(f"20{number:02}" for number in range(12)), tags="tag:graph-theory")
    for day in (2, 3, 4):
        learner.solves(at(day), "1001", well=False)
        learner(at(day, 11), "give-up", "1001")
    for number in range(12):
        learner.solves(at(4), f"20{number:02}", well=number > 4)
        if number <= 4:
            learner(at(4), "give-up", f"20{number:02}")
    shown = learner(at(9), "today")
    assert "1001 rests after three failed rounds" in shown
    assert "more reviews wait" in shown and "a day does them within a week" in shown
    assert "recall" in shown and "round 2" in shown
    for number in range(5, 12):
        learner.solves(at(10), f"20{number:02}", well=False)
        learner(at(10), "give-up", f"20{number:02}")
    assert "weak: graph-theory, 6 of the last 6 failed" in learner(at(10), "today")


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("columns", [60, 80])
def test_no_line_is_wider_than_the_screen(learner: Learner, workspace: Path, language: str, columns: int) -> None:
    from tests.terminal import Screen

    learner.solves(at(2), "1001", well=False)
    screen = Screen(workspace, "today", "--lang", language, columns=columns, JUDGE_NOW=at(3))
    assert screen.wait() == 0
    lines = screen.shown.replace("\r", "").split("\n")
    assert len(lines) > 5 and all(width(line) <= columns for line in lines), lines


def test_words_of_each_day_and_kind_in_korean(learner: Learner) -> None:
    names = "".join(learner(at(day), "today", "--lang", "ko").split("(")[1][0] for day in range(2, 9))
    assert names == "월화수목금토일"


def test_a_clock_that_cannot_be_right(learner: Learner) -> None:
    assert "the clock of this machine says 1970-01-01" in learner("1970-01-01T00:00:00+00:00", "today", code=2)
    assert "JUDGE_NOW is yesterday" in learner("yesterday", "today", code=2)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's time zone is not told by TZ")
def test_a_time_zone_that_cannot_be_is_the_farthest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JUDGE_NOW", raising=False)
    monkeypatch.setenv("TZ", "XXX+99:99")
    try:
        time.tzset()
        assert moment().at.utcoffset() == timedelta(minutes=1 - 24 * 60)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_clock_that_went_back_loses_nothing(learner: Learner) -> None:
    learner.solves(at(20), "1001")
    assert "Good" in learner(at(5), "rate", "1001", "good")
    learner.solves(at(6), "1002")
    assert [item["id"] for item in items(learner, at(24)) if item["kind"] == "review"] == ["1002", "1001"]


def test_a_folder_where_nothing_may_be_written(learner: Learner, workspace: Path) -> None:
    (workspace / ".judge").write_text("a file where the folder should be")
    shown = learner(at(2), "today")
    assert "this list could not be written down" in shown and "judge show 1001" in shown
    said = learner.solves(at(2), "1001")
    assert "this run could not be written down" in said and "Accepted" in said
    assert "[Errno" not in shown + said  # in words, with a next step


def test_a_damaged_log_is_rescued(learner: Learner, workspace: Path) -> None:
    for number in range(1, 4):
        learner.solves(at(2), f"100{number}")
    path = workspace / ".judge" / "history.db"
    path.write_bytes(b"x" * 100 + path.read_bytes()[100:])
    shown = learner(at(3), "today")
    assert "the history was damaged; it lies at" in shown and (workspace / ".judge" / "history.db.damaged-1").exists()
    assert "the history was damaged" in learner(at(3), "history", "repair")


def test_quiz_questions_come_in(learner: Learner, workspace: Path) -> None:
    decks = workspace / "decks"
    decks.mkdir()
    (decks / "mine.md").write_text("# Mine\n" + "".join(f"\nQ: {n} + {n}?\nA: {2 * n}\n<!-- id: n{n} -->\n" for n in range(4)))
    done = learner(at(2), "quiz", "mine", "--plain", "-n", "4")
    assert "1/4" in done
    quiz = [item for item in items(learner, at(4)) if item["kind"] == "quiz"]
    assert quiz == []  # nothing was answered: stdin was empty


def test_a_workspace_of_its_own_is_needed(tmp_path: Path, judge: Command) -> None:
    os.rmdir(tmp_path / "problems")
    assert judge("today").returncode == 2


def test_running_an_old_solution_proves_nothing(learner: Learner, workspace: Path) -> None:
    (workspace / "solutions" / "1001.py").write_text(GOOD)
    assert "Good (round 1" in learner(at(2), "run", "1001")
    assert "round" not in learner(at(20), "run", "1001")
    aside = learner(at(20), "new", "1001", "--again")
    assert "your last solution rests at solutions/1001/2026-11-20.py" in aside
    assert (workspace / "solutions" / "1001" / "2026-11-20.py").read_text() == GOOD
    assert "round 2" in learner.solves(at(20, 9, 5), "1001")


def test_what_is_being_written_is_gone_on_with(learner: Learner, workspace: Path) -> None:
    """To begin it afresh once more, as the day said, put the work aside; and a file as it was begun is nothing to be kept."""
    learner.solves(at(2), "1001")
    assert "next: judge new 1001 --again" in learner(at(20), "today")
    assert "your last solution rests at" in learner(at(20, 9, 1), "new", "1001", "--again")
    assert "next: judge run 1001" in learner(at(20, 9, 2), "today")
    assert "rests at" not in learner(at(20, 9, 3), "new", "1001", "--again")
    assert len(list((workspace / "solutions" / "1001").glob("2*"))) == 1
    assert "next: judge run 1001" in learner(at(20, 9, 4), "today")


def test_what_cannot_be_judged_is_not_new(learner: Learner, workspace: Path) -> None:
    """It stood in the list, and `judge run` refused it."""
    for need in UNMET:
        add_problem(workspace, f"9{need}", {"sample/1": ("1\n", "1\n")}, f"keywords: ['level:bronze-5', 'needs:{need}']\n")
    assert [item["id"] for item in items(learner, at(2))] == ["1001", "1002", "1003"]
    assert set(UNMET) == {need.value for need in judging.UNMET}


def test_what_nothing_can_tell_is_rated_by_the_learner(learner: Learner, workspace: Path) -> None:
    """A special judge without its checker: the item stayed in the list day after day, whatever was done."""
    special = "keywords: ['level:bronze-5']\n"
    (add_problem(workspace, "9001", {"sample/1": ("1 2\n", "4\n")}, special) / ".judge.yaml").write_text("special: true\n")
    assert items(learner, at(2))[0]["id"] == "9001"
    (workspace / "solutions" / "9001.py").write_text(GOOD)
    assert "nothing here can tell: judge recall 9001 compares and rates it" in learner(at(2, 9, 20), "run", "9001", code=4)
    typed(workspace, "i\nc\np\ng\n", "recall", "9001", now=at(2, 9, 22))
    first = items(learner, at(2, 9, 23))[0]
    assert (first["status"], first["rating"], first["took"]) == ("done", "Good", 20)


def test_what_has_beaten_the_learner_rests(learner: Learner, workspace: Path) -> None:
    sums(workspace, "3001", level="gold-4", tags="tag:greedy")
    for day in (2, 3, 4):
        learner.solves(at(day), "3001", well=False)
        learner(at(day, 11), "give-up", "3001")
    sums(workspace, "3002", level="silver-1", tags="tag:greedy")
    learner(at(5), "list")
    assert "3001 rests after three failed rounds: 3002 is easier; then judge recall 3001" in learner(at(5), "today")
    assert "3001" not in {item["id"] for item in items(learner, at(5))}
    learner.solves(at(5), "3001")
    assert "3001 rests" not in learner(at(6), "today")


def test_a_level_that_nobody_told_is_a_guess(learner: Learner, workspace: Path) -> None:
    add_problem(workspace, "4001", {"sample/1": ("1 2\n", "3\n")})
    learner(at(2), "today", "--exam", "2027-01-01")
    learner.solves(at(2, 9, 22), "4001")
    assert "~silver" in learner(at(9), "today", "--minutes", "200")


def test_again_in_the_language_of_the_last_time(learner: Learner, workspace: Path) -> None:
    (workspace / "solutions" / "1001.cpp").write_text("int main() {}\n")
    assert "solutions/1001.cpp is begun" in learner(at(2), "new", "1001", "--again")
    assert (workspace / "solutions" / "1001" / "2026-11-02.cpp").exists()


def test_runs_of_a_problem_that_rests_are_written_down_and_count_after_an_undo(learner: Learner, workspace: Path) -> None:
    assert "round 1" in learner.solves(at(2), "1001")
    for minute in (1, 2, 3):
        assert "round" not in learner.solves(at(2, 10, minute), "1001").replace("rounds", "")
    assert learner(at(2, 11), "history", "1001").count("AC 2/2") == 4
    for _ in range(4):
        learner(at(2, 11), "undo")
    assert "round 1" in learner.solves(at(2, 12), "1001")
    learner.solves(at(3), "1002", well=False)
    (workspace / "solutions" / "1003.py").write_text("no Python")
    learner(at(3), "run", "1003", code=1)
    assert "round 1" in learner.solves(at(3), "1003")


def test_other_minutes_than_those_of_the_plan(learner: Learner, workspace: Path) -> None:
    """While nothing of the list was begun it is made for them; later nothing is changed in silence."""
    sums(workspace, *(str(number) for number in range(3001, 3011)))
    assert "goal 60 min" in learner(at(2), "today")
    shorter = learner(at(2), "today", "--minutes", "25")
    assert "goal 25 min" in shorter and shorter == learner(at(2), "today") == learner(at(2), "today", "--minutes", "25")
    found = json.loads(learner.result(at(2), "today", "--json"))
    assert sum(item["minutes"] for item in found["items"]) <= 25
    learner.solves(at(2), found["items"][0]["id"])
    assert "judge today --more --minutes 40 adds to it" in learner(at(2), "today", "--minutes", "40", code=2)
    assert "goal 25 min" in learner(at(2), "today")


def test_a_plan_that_was_written_since_and_what_was_only_put_off(learner: Learner, workspace: Path) -> None:
    """The list is for the minutes that the plan has, unless told otherwise; nothing was begun by putting off."""
    sums(workspace, *(str(number) for number in range(3001, 3011)))
    assert "goal 60 min" in learner(at(2), "today")
    (workspace / "plan.toml").write_text("minutes = 30\n")
    found = json.loads(learner.result(at(2, 9, 1), "today", "--json"))
    assert found["budget"] == 30 and sum(item["minutes"] for item in found["items"]) <= 30
    assert "goal 25 min" in learner(at(2, 9, 2), "today", "--minutes", "25")
    assert "goal 25 min" in learner(at(2, 9, 3), "today", "--skip", "1")
    assert "goal 20 min" in learner(at(2, 9, 4), "today", "--minutes", "20")
    learner.solves(at(2, 9, 20), json.loads(learner.result(at(2, 9, 5), "today", "--json"))["items"][-1]["id"])
    (workspace / "plan.toml").write_text("minutes = 50\n")
    assert "goal 20 min" in learner(at(2, 9, 21), "today")


def test_the_time_before_a_hint_and_before_giving_up_is_active_time(learner: Learner) -> None:
    learner(at(2), "today")
    learner(at(2, 9, 12), "hint", "1001")
    learner(at(2, 9, 30), "give-up", "1001")
    assert "done 30 min" in learner(at(2, 9, 31), "today")


def test_a_day_off(learner: Learner, workspace: Path) -> None:
    (workspace / "plan.toml").write_text("minutes = {mon = 0, tue = 0, sat = 40, other = 60}\n")
    learner.solves(at(1), "1001", well=False)  # a Sunday: it waits for the next day of practice
    shown = learner(at(2), "today")
    assert "this week 0/5 days" in shown and "one more review waits" in shown and "than a week holds" not in shown
    assert shown.endswith("A day off, by your plan. judge today --more has something.\n") and "\n\n\n" not in shown
    assert "A day off" in learner(at(2), "next")
    asked = json.loads(learner.result(at(2), "today", "--more", "--json"))
    assert asked["budget"] == 60 and all(item["minutes"] for item in asked["items"]) and asked["items"]
    (workspace / "plan.toml").write_text("minutes = {sat = 120, sun = 120, other = 0}\n")
    assert "this week 0/2 days" in learner(at(3), "today")


def test_a_clock_that_was_set_back_is_told(learner: Learner) -> None:
    learner.solves("2028-11-06T09:00:00+09:00", "1001")
    assert "the log goes on until 2028-11-06, after today: was the clock set back?" in learner(at(2), "today")
    assert ", by a clock that was ahead\n" in learner.solves(at(2), "1001")
    assert "was the clock set back" not in learner("2028-11-06T10:00:00+09:00", "today")


def test_what_was_put_off_is_no_list_that_was_begun(learner: Learner) -> None:
    first = str(items(learner, at(2), "--minutes", "20")[0]["id"])
    learner(at(2), "sleep", first)
    assert "All done" not in learner(at(2), "today")
    learner(at(2), "wake", first)
    assert [item["status"] for item in items(learner, at(2))] == ["open"]
