"""The screen of today that was kept is what a fresh look says, and is dropped when anything changes that it depends on."""

import os
import time
from pathlib import Path

import pytest

from judge.history.days import Moment, day_of
from judge.history.log import History
from judge.practice.daycache import look_again, shown
from judge.practice.dayplan import look
from judge.practice.rules.dayitems import ItemStatus, Today
from tests.practice.happenings import START, ran

NOW = Moment(START.timestamp() + 40 * 86400, 0)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace with three problems, one of them solved forty days ago, whose day was planned a while ago."""
    for number, level in (("1149", "silver-1"), ("2000", "silver-2"), ("3000", "gold-5")):
        folder = tmp_path / "problems" / number
        folder.mkdir(parents=True)
        text = f'problem_format_version: 2025-09\nname: P{number}\nkeywords: ["level:{level}", "tag:math"]\n'
        (folder / "problem.yaml").write_text(text)
    (tmp_path / "plan.toml").write_text("minutes = 60\nstreak = true\n")
    with History(tmp_path / ".judge" / "history.db") as history:
        history.record([ran(0, active=600)])
    look(tmp_path, NOW)
    settle(tmp_path)
    return tmp_path


def settle(root: Path) -> Today:
    """Let what was written become old enough to be believed; what is shown now, which is kept."""
    old = time.time_ns() - 10**9
    for path in (root / "problems", root / "plan.toml", *(root / ".judge").glob("history.db*"), root / ".judge" / "cache" / "index"):
        os.utime(path, ns=(old, old))
    return look(root, NOW)


def test_it_is_what_a_fresh_look_says(root: Path) -> None:
    fresh = look(root, NOW)
    assert look_again(root, NOW) == fresh and [one.item.id for one in fresh.items] and fresh.streak is not None


def test_how_well_something_is_known_goes_on_fading(root: Path) -> None:
    kept = look_again(root, NOW)
    assert kept is not None
    now, later = (shown(kept, NOW._replace(seconds=NOW.seconds + days * 86400), is_hiding=False).items for days in (0, 9))
    assert any(one.known > other.known > 0 for one, other in zip(now, later, strict=True))


def test_hiding(root: Path) -> None:
    kept = look_again(root, NOW)
    assert kept is not None
    open_, hidden = shown(kept, NOW, is_hiding=False), shown(kept, NOW, is_hiding=True)
    assert all(one.level and one.tags for one in open_.items)
    assert {one.item.id: bool(one.level or one.tags) for one in hidden.items} == {one.item.id: one.is_accepted for one in open_.items}


def test_a_run_drops_it(root: Path) -> None:
    with History(root / ".judge" / "history.db") as history:
        history.record([ran(40, active=60)])
    assert look_again(root, NOW) is None
    assert {one.item.id: one.status for one in settle(root).items}["1149"] is ItemStatus.DONE
    again = look_again(root, NOW)
    assert again is not None and {one.item.id: one.status for one in again.items}["1149"] is ItemStatus.DONE


@pytest.mark.parametrize("name", ["plan.toml", ".judge/cache/index"])
def test_what_it_depends_on_drops_it(name: str, root: Path) -> None:
    (root / name).write_bytes((root / name).read_bytes() + b"\n")
    assert look_again(root, NOW) is None


def test_another_day_and_a_damaged_file_drop_it(root: Path) -> None:
    assert look_again(root, NOW._replace(seconds=NOW.seconds + 86400)) is None
    (root / ".judge" / "cache" / "today").write_bytes(b"nonsense")
    assert look_again(root, NOW) is None
    assert day_of(NOW.seconds, 0) == look(root, NOW).day


def test_what_was_changed_a_moment_ago_is_not_believed(root: Path) -> None:
    (root / ".judge" / "cache" / "today").unlink()
    (root / "plan.toml").write_text("minutes = 60\n")
    look(root, NOW)
    assert look_again(root, NOW) is None or time.time_ns() - (root / "plan.toml").stat().st_mtime_ns > 50_000_000
