"""A session: what is asked, what is recorded."""

from datetime import datetime, timedelta, timezone

import pytest

from judge.dlnotes.card import Card
from judge.dlnotes.memory import rate, reviews_of
from judge.dlnotes.quizsession import Session, Wanted
from judge.dlnotes.showing import outcome_lines
from judge.dlnotes.skills import drawn, skill_card
from judge.errors import AnswerError
from judge.history.events import Event
from judge.reports.style import Style
from tests.dlnotes.cards import card, options, text

NOW = datetime(2026, 5, 1, 12, tzinfo=timezone(timedelta(hours=9)))


class Log(list[Event]):
    """What was recorded."""

    def kinds(self) -> list[str]:
        return [event.kind for event in self]


def session(*cards: Card, is_exam: bool = False) -> tuple[Session, Log]:
    log = Log()
    return Session([Wanted(one.id, 0) for one in cards], {one.id: one for one in cards}.__getitem__, log.append, is_exam=is_exam), log


def test_a_right_answer_is_one_event() -> None:
    one, log = session(card("truth"))
    given = one.answer("x", NOW, 2.04)
    assert given.grade.is_right and one.asked is None
    (event,) = log
    assert (event.kind, event.subject, event.at, event.offset) == ("answer", "card:a-truth", NOW, 540)
    assert event.payload == {
        "chapter": "01-first", "kind": "truth", "seed": 0, "typed": "x", "right": True, "near": False, "seconds": 2.0, "hints": 0,
    }  # fmt: skip


def test_a_wrong_answer_comes_once_more_and_counts_once() -> None:
    one, log = session(card("truth"), card("term"))
    one.answer("o", NOW, 1)
    assert (one.number, one.total) == (2, 3)
    one.answer("batch normalization", NOW, 1)
    assert one.asked is not None and one.asked.is_drill and one.asked.card.id == "a-truth"
    one.answer("o", NOW, 1)
    assert one.asked is None
    assert [rate(event.payload) for event in log] == [1, 3, None]


def test_the_same_question_comes_again_with_the_same_numbers() -> None:
    one, _ = session(skill_card("conv_size", {}))
    first = one.asked
    assert first is not None
    one.answer("1", NOW, 1)
    assert one.asked is not None and one.asked.question == first.question


def test_what_is_no_answer_records_nothing() -> None:
    one, log = session(card("number"))
    with pytest.raises(AnswerError):
        one.answer("many", NOW, 1)
    assert not log and one.asked is not None and one.number == 1


def test_hints_and_guesses_are_recorded() -> None:
    one, log = session(card("truth", hint=text("think")), card("term"))
    assert one.hint() == text("think")
    one.answer("x", NOW, 1)
    assert one.hint() is None
    one.answer("배치 정규화", NOW, 1, is_guess=True)
    assert [(event.payload["hints"], event.payload.get("guess", False)) for event in log] == [(1, False), (0, True)]


def test_undo_asks_again() -> None:
    one, log = session(card("truth"), card("term"))
    assert not one.undo(NOW)
    one.answer("o", NOW, 1)
    assert one.undo(NOW)
    assert (one.number, one.total) == (1, 2) and one.asked is not None and one.asked.card.id == "a-truth"
    one.answer("x", NOW, 1)
    assert log.kinds() == ["answer", "undo", "answer"] and log[1].payload["of"] == log[0].key
    assert [review.rating for review in reviews_of(log)] == [3]


def test_my_answer_was_right() -> None:
    one, log = session(card("term"))
    assert not one.overrule(NOW)
    one.answer("bn", NOW, 1)
    assert one.overrule(NOW) and one.asked is None and one.given[0].grade.is_right
    assert not one.overrule(NOW)
    assert [review.rating for review in reviews_of(log)] == [3]


def test_rating_by_hand() -> None:
    one, log = session(card("truth"), card("term"))
    assert not one.rate("easy", NOW)
    one.answer("x", NOW, 1)
    assert one.rate("easy", NOW) and [review.rating for review in reviews_of(log)] == [4]
    one.answer("bn", NOW, 1)
    assert not one.rate("hard", NOW)


def test_skips_and_flags() -> None:
    one, log = session(card("truth"), card("term"))
    one.flag(NOW, is_last=False)
    one.skip(NOW)
    one.flag(NOW, is_last=True)
    assert [(event.kind, event.subject) for event in log] == [
        ("flag", "card:a-truth"), ("skip", "card:a-truth"), ("flag", "card:a-term"),
    ]  # fmt: skip
    assert reviews_of(log) == []


def test_nothing_comes_again_in_an_exam() -> None:
    one, log = session(card("truth"), is_exam=True)
    one.answer("o", NOW, 1)
    assert one.asked is None and log[0].payload["exam"] is True


def test_a_skill_is_drawn_by_its_seed_as_a_number_or_as_options() -> None:
    skill = skill_card("conv_size", {"n": [20, 20]})
    assert drawn(skill, 4) == drawn(skill, 4) != drawn(skill, 6)
    assert (drawn(skill, 4).kind, drawn(skill, 5).kind) == ("number", "choice")
    assert "20" in drawn(skill, 4).ask.ko and drawn(skill, 4).mistakes
    options = drawn(skill, 5)
    assert len(options.right) == 1 and options.wrong and all(option.why for option in options.wrong)
    assert drawn(card("term"), 3) == card("term")


def test_output_on_several_lines_is_shown_on_several_lines() -> None:
    one, _ = session(card("output", answers=("1\n22\n",)))
    lines = list(outcome_lines(one.answer("1", NOW, 1), Style()))
    assert lines[:3] == ["Wrong. The answer:", "    1", "    22"]


def test_a_long_answer_is_wrapped() -> None:
    one, _ = session(card("choice", right=options("long " * 40)))
    assert max(map(len, outcome_lines(one.answer("1", NOW, 1), Style(columns=40)))) <= 40
