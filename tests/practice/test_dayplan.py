"""A look at the day reads of each problem no more than it must."""

import os
from pathlib import Path

import pytest

from judge.history.days import Moment
from judge.history.log import History
from judge.practice.dayplan import look
from tests.practice.happenings import START, ran

NOW = Moment(START.timestamp() + 90 * 86400, 0)

#: reviews that are due, more than a day has place for
DUE = 60


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace whose problems are all due, the first of them without test cases."""
    with History(tmp_path / ".judge" / "history.db") as history:
        for number in range(1000, 1000 + DUE):
            folder = tmp_path / "problems" / str(number)
            (folder / "data" / "sample").mkdir(parents=True)
            (folder / "problem.yaml").write_text(f'problem_format_version: 2025-09\nname: P{number}\nkeywords: ["level:silver-1"]\n')
            if number > 1000:
                (folder / "data" / "sample" / "1.in").write_text("1\n")
            history.record([ran(number / 1e4, active=900)._replace(key=f"{number}", subject=f"{number}")])
    look(tmp_path, NOW)
    return tmp_path


def test_reviews_that_wait_are_not_asked_for_their_cases_one_by_one(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, listed = list[str](), os.listdir
    monkeypatch.setattr(os, "listdir", lambda place: asked.append(str(place)) or listed(place))  # type: ignore[func-returns-value]
    today = look(root, NOW)
    assert today.waiting > DUE // 2
    assert len({place for place in asked if "/problems/1" in place}) <= 2 * (len(today.items) + 1)


def test_what_got_cases_since_is_known_to_have_them(root: Path) -> None:
    def is_bare() -> bool:
        return next(one.is_bare for one in look(root, NOW).items if one.item.id == "1000")

    assert is_bare()
    (root / "problems" / "1000" / "data" / "sample" / "1.in").write_text("1\n")
    assert not is_bare()
