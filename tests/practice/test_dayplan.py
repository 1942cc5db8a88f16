"""A look at the day reads of each problem no more than it must."""

import os
from pathlib import Path

import pytest

from judge.dlnotes.library import load, shipped
from judge.history.days import DAY_S, Moment
from judge.history.events import ANSWER, FLAG, card_subject, new_event
from judge.history.log import History
from judge.practice.dayplan import due_questions, look
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

    def listdir(place: str | Path) -> list[str]:
        asked.append(str(place))
        return listed(place)

    monkeypatch.setattr(os, "listdir", listdir)
    today = look(root, NOW)
    assert today.waiting > DUE // 2
    assert len({place for place in asked if "/problems/1" in place}) <= 2 * (len(today.items) + 1)


def test_what_got_cases_since_is_known_to_have_them(root: Path) -> None:
    def is_bare() -> bool:
        return next(one.is_bare for one in look(root, NOW).items if one.item.id == "1000")

    assert is_bare()
    (root / "problems" / "1000" / "data" / "sample" / "1.in").write_text("1\n")
    assert not is_bare()


def test_questions_that_rest_or_are_hidden_are_not_counted(tmp_path: Path) -> None:
    """No session would ask them, and the row of the quiz would stay open for ever."""
    cache = tmp_path / ".judge" / "cache"
    cache.mkdir(parents=True)
    (cache / "quiz.db").touch()
    one, other, third, *_ = load(shipped()[0]).deck.cards
    with History(tmp_path / ".judge" / "history.db") as history:

        def note(kind: str, card: str, ago: int, **said: object) -> None:
            at = Moment(NOW.seconds - ago * DAY_S, 0).at
            history.record([new_event(kind, card_subject(card), said, at=at, offset=0)])

        for ago in (8, 7, 6, 5):
            note(ANSWER, one.id, ago, right=False)
        note(ANSWER, other.id, 5, right=False)
        assert due_questions(tmp_path, NOW) == 1
        note(FLAG, other.id, 1, hide=True)
        note(ANSWER, third.id, 5, right=False)
    assert due_questions(tmp_path, NOW) == 1
