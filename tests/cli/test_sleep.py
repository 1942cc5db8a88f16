"""An archive in daily life: what sleeps, what is woken, what a day asks for, and what counts as a review."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from judge.reports.visible import width
from tests.cli.practice import GOOD, Learner, at, sums, typed
from tests.conftest import Command, add_problem
from tests.ground.archives import Submission, write_hub, write_vault
from tests.ground.page import Page
from tests.ground.submission import SOURCE

#: numbers of the archive's problems, by when they were solved
ARCHIVE = {number: f"{2021 + number % 5}년 {1 + number % 12}월 22일 10:25:52" for number in range(50001, 50041)}


@pytest.fixture
def learner(workspace: Path, judge: Command) -> Learner:
    return Learner(workspace, judge)


@pytest.fixture
def archive(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archives") / "vault"
    pages = [
        Page(number, f"차 {number}", tier=None, tags=("수학", "구현") if number % 2 else ("다이나믹 프로그래밍",)) for number in ARCHIVE
    ]
    sent = [Submission(70000 + number, number, title=f"차 {number}", at=when) for number, when in ARCHIVE.items()]
    write_vault(folder, pages, sent)
    return folder


def day(learner: Learner, now: str, *words: str) -> dict[str, Any]:
    found = json.loads(learner.result(now, "today", "--json", *words))
    assert isinstance(found, dict)
    return found


def test_an_archive_sleeps_and_wakes_at_a_pace(learner: Learner, archive: Path, workspace: Path) -> None:
    shown = learner(at(2), "import", str(archive))
    assert "40 problems solved, 40 of them sleep: none is a debt" in shown and "judge wake --pace 2" in shown
    assert "levels are guessed" in shown and "Python 3: 40" in shown and "2021: 8" in shown and "worth having again" in shown
    first = day(learner, at(2))
    assert first["waiting"] == 0 and first["asleep"] == 40
    assert [item["kind"] for item in first["items"]] == ["wake"] * 2 and 0 < first["items"][0]["known"] < 0.8
    assert "recall" in learner(at(2), "today") and "~ min: by level" in learner(at(2), "today")
    learner(at(2), "wake", "--pace", "3")
    assert [item["kind"] for item in day(learner, at(2))["items"]] == ["wake"] * 3  # nothing was begun: the list is made afresh
    second = day(learner, at(3))
    assert [item["kind"] for item in second["items"]] == ["wake"] * 3
    done = str(second["items"][0]["id"])
    learner(at(3), "new", done, "--again")
    (workspace / "solutions" / f"{done}.py").write_text(f"# again\n{SOURCE}")
    assert "round 2" in learner(at(3, 9, 20), "run", done)
    assert [item["status"] for item in day(learner, at(3, 10))["items"]] == ["done", "open", "open"]
    assert day(learner, at(3, 10))["asleep"] == 39
    learner(at(3), "wake", "--pace", "0")
    assert "pace: none is woken" in learner(at(3), "wake")
    assert day(learner, at(4))["items"] == []


def test_a_language_has_one_name_here_and_in_archives(learner: Learner, archive: Path, workspace: Path) -> None:
    learner(at(2), "import", str(archive))
    sums(workspace, "1001")
    learner.solves(at(2), "1001")
    assert "Python 3: 41" in learner(at(2), "wake") and "python3" not in learner(at(2), "wake")
    assert "the last 41 accepted solutions:\n     41  Python 3" in learner(at(2), "config", "language")


def test_a_pace_that_the_day_has_no_room_for_is_not_offered(learner: Learner, archive: Path, workspace: Path) -> None:
    learner(at(2), "import", str(archive))
    assert "judge wake --pace 3" in learner(at(2), "wake")
    (workspace / "plan.toml").write_text("minutes = 20\n")
    said = learner(at(3), "wake")
    assert "judge wake --pace 1   1 a day, " in said and "judge wake --pace 3" not in said


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_line_of_the_overview_is_wider_than_the_screen(learner: Learner, archive: Path, language: str) -> None:
    learner(at(2), "import", str(archive))
    lines = learner.result(at(2), "wake", "--lang", language).splitlines()
    assert len(lines) > 15 and all(width(line) <= 80 for line in lines), lines


def test_sleep_and_wake_by_id_tag_and_level(learner: Learner, archive: Path) -> None:
    assert "nothing is solved yet" in learner(at(2), "wake")
    learner(at(2), "import", str(archive))
    assert "awake: 2; judge today has them" in learner(at(2), "wake", "50001", "50002")
    assert {item["id"] for item in day(learner, at(2))["items"] if item["kind"] == "review"} == {"50001", "50002"}
    assert "nothing of that sleeps" in learner(at(2), "wake", "50001", code=1)
    assert "asleep until 2026-11-03: 1" in learner(at(2), "sleep", "50001", "--until", "tomorrow")
    assert [item["status"] for item in day(learner, at(2))["items"] if item["id"] == "50001"] == ["skipped"]
    assert "asleep until judge wake: 1" in learner(at(2), "sleep", "50002")
    listed = learner(at(2), "sleep")
    assert "until 2026-11-03" in listed and "until judge wake" in listed
    assert "nothing of that is awake" in learner(at(2), "sleep", "50002", code=1)
    assert "50001" in {item["id"] for item in day(learner, at(3))["items"]}
    assert "50002" not in {item["id"] for item in day(learner, at(3), "--more", "--minutes", "600")["items"]}
    assert "awake: 20" in learner(at(4), "wake", "--tag", "디피")
    assert "awake: " in learner(at(4), "wake", "--level", "bronze..ruby")
    assert "you put nothing to sleep" in learner(at(5), "sleep")
    assert "pace set" in learner(at(5), "wake", "--pace", "1") + learner(at(5), "history", "-n", "500")


@pytest.mark.full
def test_what_sleeps_is_counted_alike_everywhere(learner: Learner, archive: Path, tmp_path: Path) -> None:
    """Also where something was tried elsewhere and not solved, and where the learner put something to sleep."""
    learner(at(2), "import", str(archive))
    failed = [Submission(90001, 60001, result="틀렸습니다", title="차 60001"), Submission(90002, 50001, title="차 50001")]
    write_vault(tmp_path / "more", [Page(60001, "차 60001", tier=None)], failed)
    learner(at(2), "import", str(tmp_path / "more"))

    def counts() -> set[int]:
        forecast = json.loads(learner.result(at(2), "stats", "--json"))["forecast"]
        reviews = [item for item in day(learner, at(2))["items"] if item["kind"] == "review"]
        assert forecast[0] == day(learner, at(2))["waiting"] + len(reviews)  # what sleeps is no debt in the statistics either
        return {day(learner, at(2))["asleep"], json.loads(learner.result(at(2), "wake", "--json"))["asleep"]}

    assert counts() == {40}
    learner(at(2), "sleep", "50003")
    assert counts() == {40}
    learner(at(2), "sleep", "50004", "--until", "2026-12-24")
    assert counts() == {39}  # put off: it says itself when it comes
    assert "awake: 40;" in learner(at(2), "wake", "--level", "bronze..ruby")
    assert counts() == {0}
    assert sum(json.loads(learner.result(at(2), "stats", "--json"))["forecast"]) == 40


@pytest.mark.full
def test_where_both_have_no_room_they_take_turns(learner: Learner, workspace: Path, tmp_path: Path) -> None:
    pages = [Page(number, f"차 {number}", tier=12) for number in ARCHIVE]  # gold, as what is new
    sent = [Submission(70000 + number, number, title=f"차 {number}", at=when) for number, when in ARCHIVE.items()]
    write_vault(tmp_path / "gold", pages, sent)
    sums(workspace, *(f"1{number:03}" for number in range(9)), level="gold-4")
    shown = learner(at(2), "import", str(tmp_path / "gold"))
    assert "pace: 1 every 6 days of your 60 min" in shown and "1 every 6 days, " in shown
    sums(workspace, "2000", level="silver-5")
    learner(at(2), "sleep", "2000")
    kinds = []
    for saturday in range(6):  # by days of practice, not by the calendar
        kinds.append([item["kind"] for item in day(learner, at(2 + 6 * saturday))["items"]])
        learner.solves(at(2 + 6 * saturday), "2000", well=False)
        assert day(learner, at(4 + 6 * saturday))["items"]
    assert kinds == [["new"]] * 5 + [["wake"]]
    (workspace / "plan.toml").write_text("minutes = 40\n")
    learner(at(9), "wake", "50001", "50002")
    shown = learner(at(9), "today")
    assert "review  5000" in shown and "one more review waits" in shown  # what was asked for comes before what the kit would wake


def test_what_is_said_wrongly(learner: Learner) -> None:
    sums(learner.workspace, "1001")
    assert "--pace must be a number of problems a day, 0 to 20, not many" in learner(at(2), "wake", "--pace", "many", code=2)
    assert "--until must be tomorrow, a date" in learner(at(2), "sleep", "1001", "--until", "soon", code=2)
    assert "--until 2026-11-01 is over" in learner(at(2), "sleep", "1001", "--until", "2026-11-01", code=2)
    assert "no problem 9 here" in learner(at(2), "sleep", "9", code=2)
    assert "no tag mth here: did you mean math?" in learner(at(2), "sleep", "--tag", "mth", code=2)


@pytest.mark.full
def test_what_is_no_review(learner: Learner, archive: Path, workspace: Path) -> None:
    learner(at(2), "import", str(archive))
    assert "accepted before: no review" in learner(at(2), "run", "50001")
    (workspace / "solutions" / "50001.py").write_text(SOURCE.replace("\n", "\r\n") + "\n")  # as another editor saves it
    assert "accepted before: no review" in learner(at(2), "run", "50001")
    assert day(learner, at(3))["asleep"] == 40
    (workspace / "solutions" / "50001.py").unlink()
    sums(workspace, "1001", "1002")
    given = workspace / "problems" / "1001" / "submissions" / "accepted" / "sum.py"
    given.parent.mkdir(parents=True)
    given.write_text(longer := "import sys\n\n\ndef main():\n    print(sum(map(int, sys.stdin.read().split())))\n\n\nmain()\n")
    (workspace / "solutions" / "1001.py").write_text(longer + "\n")
    for words in (("1001",), (str(given), "--problem", "1001")):
        said = learner(at(3), "run", *words)
        assert "came with the problem" in said and "Good" not in said
    (workspace / "solutions" / "1001.py").write_text(f"# mine\n{GOOD}")
    first = learner(at(4), "run", "1001")
    assert "Good (round 1" in first
    (workspace / "solutions" / "1001.py").write_text(f"# mine, later\n{GOOD}")
    (workspace / "solutions" / "1002.py").write_text(f"# mine\n{GOOD}")
    assert "no review: what all" in learner(at(20), "run", "--all", "-l", "python3", code=0)
    assert "1001" in {item["id"] for item in day(learner, at(20))["items"] if item["kind"] == "review"}
    assert "round 2" in learner(at(20), "run", "1001")  # what all were run for took nothing from it


def test_before_anything_was_done_no_time_is_made_up(learner: Learner) -> None:
    sums(learner.workspace, "1001")
    assert "min" not in learner.solves(at(2), "1001").split("again from")[0].split("Good")[1]


def test_samples_alone_are_never_easy_and_come_again_soon(learner: Learner, workspace: Path) -> None:
    add_problem(workspace, "1001", {"sample/1": ("1 2\n", "3\n")})
    for then in (2, 7, 38):
        learner(at(then), "today")
        said = learner.solves(at(then, 9, 1), "1001")
        assert "Good" in said and "Easy" not in said
        days = int(said.split(" in ")[1].split(" day")[0])
        assert days <= 30


def test_cases_of_ones_own_prove_as_little(learner: Learner, workspace: Path) -> None:
    add_problem(workspace, "1001", {"sample/1": ("1 2\n", "3\n"), "own/1": ("2 2\n", "4\n")})
    learner.solves(at(2), "1001")
    learner(at(7), "today")
    learner.solves(at(7, 9, 20), "1001")
    learner(at(38), "today")
    assert "in 30 days" in learner.solves(at(38, 9, 20), "1001")


def test_what_has_no_cases(learner: Learner, archive: Path, workspace: Path) -> None:
    learner(at(2), "import", str(archive))
    for folder in (workspace / "problems").glob("5*/data"):
        shutil.rmtree(folder)
    (workspace / "solutions" / "50001.py").write_text(SOURCE)
    said = learner(at(2), "run", "50001", code=2)
    assert "has no test cases: judge add-case 50001 takes one, judge recall 50001 needs none" in said
    assert "judge recall 50001 reviews and rates it" in learner(at(2), "rate", "50001", "good", code=2)
    assert "only 0 problems with test cases here" in learner(at(2), "mock", "start", "--problems", "1", "--minutes", "30", code=2)
    sums(workspace, "1001")
    assert "1001" in learner(at(2), "mock", "start", "--problems", "1", "--minutes", "30")


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_level_has_its_place_beside_a_long_title(learner: Learner, tmp_path: Path, language: str) -> None:
    title = "서쪽 징검다리를 옮기는 최소 비용"
    pages = [Page(number, title, tier=10, tags=("다이나믹 프로그래밍", "수학")) for number in range(50001, 50010)]
    sent = [Submission(70000 + page.number, page.number, title=title, at="2024년 3월 22일 10:25:52") for page in pages]
    write_vault(tmp_path / "vault", pages, sent)
    learner(at(2), "import", str(tmp_path / "vault"))
    shown = learner(at(2), "today", COLUMNS="80", JUDGE_LANG=language)
    rows = [line for line in shown.splitlines() if re.search(r"\b500\d\d\b", line) and "%" in line]
    assert rows and all(("silver 1" if language == "en" else "실버 1") in row and width(row) <= 80 for row in rows)


def test_what_comes_later_is_here_at_once(learner: Learner, archive: Path, judge: Command) -> None:
    """After an import nothing is new; the kit's problems, and whatever else comes, are known to the next screen."""
    learner(at(2), "import", str(archive))
    assert "nothing new is here" in learner(at(2), "today")
    learner(at(2), "init")
    after = learner(at(2), "today")
    assert "nothing new is here" not in after and "plan.toml" not in after
    assert "new" in [item["kind"] for item in day(learner, at(2))["items"]]


def test_history_is_told_by_when_it_was(learner: Learner, archive: Path) -> None:
    learner(at(2), "import", str(archive))
    times = [line[:16] for line in learner(at(2), "history", "-n", "45").splitlines()]
    assert len(times) >= 40 and times == sorted(times)


def test_a_list_never_exceeds_its_minutes(learner: Learner) -> None:
    sums(learner.workspace, "1001", "1002", level="platinum-3")
    for number, minutes in enumerate((7, 20, 59, 61)):
        items = day(learner, at(2 + number), "--minutes", str(minutes))["items"]
        assert items and sum(item["minutes"] for item in items) <= minutes
    assert "of 60 min" in learner(at(50), "today", "--minutes", "20")


@pytest.mark.full
def test_more_than_a_week_holds(learner: Learner) -> None:
    ids = [f"20{number:02}" for number in range(30)]
    sums(learner.workspace, *ids, level="gold-1")
    for id_ in ids:
        learner.solves(at(2), id_)
    shown = learner(at(20), "today", "--minutes", "25")
    assert "more reviews wait than a week holds" in shown and "a day will do" not in shown


def test_what_has_no_cases_is_recalled(learner: Learner, tmp_path: Path) -> None:
    """What is proposed for a problem that came without test cases can be done: told and compared with what was accepted."""
    write_hub(tmp_path / "hub", [Page(50001, tier=8)], [Submission(7, 50001)])
    learner(at(2), "import", str(tmp_path / "hub"))
    assert "saved last" not in learner(at(2))
    assert learner(at(2), "today").endswith("next: judge recall 50001\n")
    shown = learner(at(2), "new", "50001", "--again")
    assert "no test case of it is here: judge add-case 50001 takes one, judge recall 50001 reviews it without" in shown
    assert "saved last: solutions/50001.py, not judged yet\nnext: judge next" in learner(at(2))  # for there is nothing to judge it with
    done = typed(learner.workspace, "differ\nO(1)\nnothing\ng\n", "next", now=at(2))
    assert "print(abs(a - b))" in done.stdout and "Good (round 2)" in done.stdout  # not the file that was just begun


def test_who_asks_for_more_of_an_archive_gets_the_minutes_that_are_left(learner: Learner, archive: Path) -> None:
    """The pace is for what comes unasked; where all that there is more of sleeps, one more was all that `--more` had."""
    learner(at(2), "import", str(archive))
    learner(at(2), "wake", "--pace", "1")
    assert len(day(learner, at(2))["items"]) == 1
    found = day(learner, at(2), "--more")
    assert len(found["items"]) > 2 and found["budget"] - sum(item["minutes"] for item in found["items"]) < 10
    learner(at(2), "wake", "--pace", "0")
    assert day(learner, at(3), "--more")["items"] == []


def test_the_pace_goes_by_the_plan_and_by_what_the_days_leave(learner: Learner, archive: Path, workspace: Path) -> None:
    learner(at(2), "import", str(archive))
    (workspace / "plan.toml").write_text("minutes = {sat = 60, sun = 60, other = 0}\n")
    found = json.loads(learner.result(at(3), "wake", "--json"))  # a Tuesday
    assert (found["budget"], found["practice_days"], found["every"]) == (60, 2, 1)
    weeks = -(-found["days"] // 2)
    assert f"pace: {found['wakes']} a day of your 60 min, {weeks} weeks for all" in learner(at(3), "wake")
    sums(workspace, *(f"1{number:03}" for number in range(40)), level="gold-4")
    assert json.loads(learner.result(at(3), "wake", "--json"))["every"] >= 1
