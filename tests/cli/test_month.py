"""A month of a learner's life: some two hundred commands while the clock moves on."""

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import commands
from tests.cli.practice import BAD, GOOD, at, sums
from tests.conftest import JUDGE, clean_environment

#: topics of the problems of the month; the learner is bad at one of them
TOPICS = {"10": "tag:math", "20": "tag:graph-theory", "30": "tag:dynamic-programming"}
HARD_TOPIC = "30"


class Life:
    """A learner with good and bad days; every command they type is kept with what came of it."""

    def __init__(self, workspace: Path, seed: int, language: str) -> None:
        self.workspace, self.language = workspace, language
        self.chance = random.Random(seed)
        self.screens: list[tuple[str, str, str]] = []
        self.minute = 0
        self.day = 1
        self.written = 0

    @property
    def now(self) -> str:
        return at(self.day, 8 + self.minute // 60, self.minute % 60)

    def types(self, *words: str, stdin: str = "", codes: tuple[int, ...] = (0,)) -> str:
        environment = clean_environment(JUDGE_NOW=self.now)
        done = commands.run(
            [*JUDGE, *words, "--lang", self.language], cwd=self.workspace, env=environment, input=stdin, capture_output=True, text=True,
            timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode in codes and "Traceback" not in done.stderr, (words, self.now, done.stdout, done.stderr)
        self.screens.append((self.now, " ".join(words), done.stdout + done.stderr))
        self.minute += 1
        return str(done.stdout)

    def today(self) -> list[dict[str, Any]]:
        found = json.loads(self.types("today", "--json"))["items"]
        assert isinstance(found, list)
        return found

    def works_on(self, problem: str) -> None:
        """Tries until it is right, or the learner has had enough."""
        path = self.workspace / "solutions" / f"{problem}.py"
        if path.exists():
            self.types("new", problem, "--again")
        failing = self.chance.choice((0, 0, 1, 3)) + (3 if problem.startswith(HARD_TOPIC) and self.day < 20 else 0)
        for _ in range(min(failing, 3)):
            self.minute += self.chance.randrange(2, 9)
            self.writes(path, BAD)
            self.types("run", problem, codes=(1,))
        if failing > 3:
            self.types(self.chance.choice(("give-up", "editorial")), problem, *(), codes=(0, 1))
            return
        self.minute += self.chance.randrange(3, 15)
        self.writes(path, GOOD)
        self.types("run", problem)

    def writes(self, path: Path, text: str) -> None:
        self.written += 1
        path.write_text(f"# {self.written}\n{text}")

    def lives(self, days: int) -> None:
        """So many days; Sundays are free, and some days in the middle are."""
        for self.day in range(1, days + 1):
            self.minute = 0
            if self.day % 7 == 1 or days // 2 <= self.day <= days // 2 + days // 10:
                continue
            before = self.today()
            for item in before:
                if item["kind"] != "quiz" and self.minute < 240 and self.chance.random() < 0.7:
                    self.works_on(str(item["id"]))
            assert [item["id"] for item in self.today()] == [item["id"] for item in before]
            for words in self.habits(before):
                self.types(*words, codes=(0, 1, 2))

    def habits(self, items: list[dict[str, Any]]) -> Iterator[tuple[str, ...]]:
        """What else they type, now and then."""
        solved = [str(item["id"]) for item in items if item["status"] == "done"] or ["1001"]
        often: list[tuple[str, ...]] = [
            ("rate", solved[0], "hard"), ("undo",), ("wrong",), ("history",), ("random",), ("today", "--more"), ("hint", solved[-1]),
            ("wrong", solved[0], "--cause", "edge", "--next", "먼저 n = 1"), ("list",), ("today",), ("stats",), ("mock",),
        ]  # fmt: skip
        yield from self.chance.sample(often, 3)
        if self.day % 9 == 0:
            yield ("today", "--exam", at(self.day + 20)[:10])


@pytest.mark.full
@pytest.mark.parametrize(("seed", "language"), [(1, "ko"), pytest.param(2, "en", marks=pytest.mark.full)])
def test_a_month(workspace: Path, tmp_path_factory: pytest.TempPathFactory, seed: int, language: str) -> None:
    """In a quick run a week and a half of it."""
    for prefix, topic in TOPICS.items():
        sums(workspace, *(f"{prefix}{number:02}" for number in range(1, 9)), tags=topic)
    (workspace / "plan.toml").write_text("minutes = 90\nstreak = true\n")
    life = Life(workspace, seed, language)
    life.lives(length := 30)
    assert len(life.screens) >= 6 * length
    days = {now[:10] for now, words, _ in life.screens if words.startswith("run")}
    last = json.loads(life.types("today", "--json"))
    streaks = [json.loads(shown)["streak"]["days"] for _, words, shown in life.screens if words == "today --json"]
    assert 0 < max(streaks) <= len(days) and last["month"] <= len(days)  # a month may end with days on which nothing was due
    notes = json.loads(life.types("wrong", "--json"))["notes"]
    assert notes and all((workspace / "solutions" / note["problem"] / "note.md").exists() for note in notes)
    assert {topic["tag"] for topic in last["weak"]} <= {"dynamic-programming"} or last["weak"] == []
    # another machine that is given the log says the same, and so does this one without its cache
    exported = life.types("history", "export")
    other = tmp_path_factory.mktemp("other")
    (other / "problems").symlink_to(workspace / "problems")
    (other / "plan.toml").write_text("minutes = 90\nstreak = true\n")
    there = Life(other, seed, language)
    there.day, there.minute = life.day, life.minute
    there.types("history", "import", stdin=exported)
    there.minute = life.minute
    ours, theirs = life.types("today", "--json"), there.types("today", "--json")
    assert theirs == ours
    for path in (workspace / ".judge" / "cache").iterdir():
        if path.is_file():
            path.unlink()
    life.minute -= 1
    assert life.types("today", "--json") == ours
