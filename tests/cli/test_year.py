"""A year of a learner who brought an archive: every screen fits, no day asks for more than its minutes, what sleeps is no debt."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from judge.reports.visible import width
from tests.cli.practice import BAD, GOOD, sums
from tests.cli.test_month import Life
from tests.conftest import AtDepth
from tests.ground.archives import Submission, write_vault
from tests.ground.page import Page

FIRST = datetime.fromisoformat("2027-01-01T08:00:00+09:00")
MINUTES = 60

#: a right program for the pages of the archive, and of the problems that are new
SOURCES = {"5": "a, b = map(int, input().split())\nprint(abs(a - b))\n", "1": GOOD}
TAGS = (("수학",), ("다이나믹 프로그래밍",), ("그래프 이론", "너비 우선 탐색"))


class Year(Life):
    """The same learner, on any day of a year."""

    @property
    def now(self) -> str:
        return (FIRST + timedelta(days=self.day, minutes=self.minute)).isoformat()

    def works_on(self, problem: str) -> None:
        path = self.workspace / "solutions" / f"{problem}.py"
        if path.exists():
            self.types("new", problem, "--again", "-l", "python3")
        if self.chance.random() < 0.25:
            self.minute += 12
            self.writes(path, BAD)
            self.types("run", problem, codes=(1,))
            if self.chance.random() < 0.4:
                self.types("give-up", problem)
                return
        self.minute += self.chance.randrange(4, 25)
        self.writes(path, SOURCES[problem[0]])
        self.types("run", problem)

    def day_of_work(self, *, is_busy: bool) -> dict[str, Any]:
        """A day: what was asked; half of it is done when the learner is busy."""
        asked = json.loads(self.types("today", "--json"))
        assert sum(item["minutes"] for item in asked["items"]) <= asked["budget"] == MINUTES
        for item in asked["items"][: 1 if is_busy else 9]:
            if item["kind"] != "quiz":
                self.works_on(str(item["id"]))
        assert isinstance(asked, dict)
        return asked


def archive(folder: Path) -> Path:
    """Ninety problems of five years, each sent once or twice."""
    numbers = range(50001, 50091)
    pages = [Page(number, f"차 {number}", tier=4 + number % 9, tags=TAGS[number % 3]) for number in numbers]
    sent = [
        Submission(
            number + 100 * again, number, title=f"차 {number}", at=f"{2022 + number % 5}년 {1 + number % 12}월 {5 + again}일 10:25:52"
        )
        for number in numbers
        for again in range(1 + (number % 4 == 0))
    ]
    write_vault(folder / "vault", pages, sent)
    return folder / "vault"


@pytest.mark.full
@pytest.mark.parametrize(("seed", "language"), [(1, "ko"), (2, "en")])
def test_a_year(workspace: Path, tmp_path_factory: pytest.TempPathFactory, at_depth: AtDepth, seed: int, language: str) -> None:
    for number in range(60):
        sums(workspace, f"1{number:03}", level=f"silver-{1 + number % 5}", tags=("tag:math", "tag:greedy")[number % 2])
    year = Year(workspace, seed, language)
    year.types("import", str(archive(tmp_path_factory.mktemp("archives"))))
    year.types("wake", "--pace", "2")
    asleep, kinds = [90], set()
    for year.day in range(0, 365, at_depth(12, 5)):
        if 150 <= year.day < 190:  # forty days off
            continue
        year.minute = 0
        asked = year.day_of_work(is_busy=year.chance.random() < 0.4)
        asleep.append(asked["asleep"])
        kinds |= {item["kind"] for item in asked["items"]}
        assert asked["waiting"] <= 150 - asked["asleep"]  # nothing that sleeps waits
        if year.day % 30 == 0:
            for words in (
                ("today",),
                ("wake",),
                ("sleep",),
                ("stats",),
                ("list", "--tag", "dp"),
                ("random", "--level", "silver"),
                ("language",),
            ):
                year.types(*words, codes=(0, 1))
        if year.day == 60:
            year.types("sleep", "--tag", "bfs", "--until", "2027-05-01")
        if year.day == 240:
            year.types("today", "--exam", "2027-10-20")
    # on three days of ten one is woken; in the days before the exam none is where due reviews need the minutes
    assert asleep[0] - asleep[-1] >= 0.3 * len(asleep) and {"wake", "review", "new"} <= kinds
    wide = [
        (words, line)
        for _, words, screen in year.screens
        if words.split()[0] in ("today", "wake", "sleep", "language") and "--json" not in words
        for line in screen.splitlines()
        if width(line) > 80 and "  " in line  # what has columns; a sentence goes on below where it is told on a terminal
    ]
    assert wide == []
    last = json.loads(year.types("wake", "--json"))
    assert last["solved"] >= 90 and last["is_told"] and last["wakes"] == 2
