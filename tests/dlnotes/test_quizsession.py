"""A session: what is asked, what is recorded."""

from datetime import datetime, timedelta, timezone

import pytest

from judge.dlnotes.card import Card
from judge.dlnotes.dialogue import Console, hold
from judge.dlnotes.memory import rate, reviews_of
from judge.dlnotes.question import right_answer
from judge.dlnotes.quizsession import Asked, Session, Wanted
from judge.dlnotes.showing import outcome_lines, review_lines
from judge.dlnotes.skills import drawn, skill_card
from judge.errors import AnswerError
from judge.history.events import Event
from judge.reports.style import Style
from tests.dlnotes.cards import KINDS, card, options, text

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


def test_a_failed_question_with_numbers_comes_again_with_new_ones_and_is_typed() -> None:
    card = skill_card("conv_size", {})
    log = Log()
    one = Session([Wanted(card.id, 1)], {card.id: card}.__getitem__, log.append)
    first = one.asked
    assert first is not None and first.card.kind == "choice"
    one.answer(wrong_letter(first), NOW, 1)
    assert one.asked is not None and one.asked.is_drill and one.asked.card.kind == "number"
    assert one.asked.card.ask != first.card.ask and one.total == 2
    assert one.undo(NOW) and one.total == 1 and one.asked == first


def wrong_letter(asked: Asked) -> str:
    return next(asked.question.label(at) for at, option in enumerate(asked.question.options) if option not in asked.card.right)


def test_what_is_no_answer_records_nothing() -> None:
    one, log = session(card("number"))
    with pytest.raises(AnswerError):
        one.answer("many", NOW, 1)
    assert not log and one.asked is not None and one.number == 1


def test_hints_and_guesses_are_recorded() -> None:
    one, log = session(card("truth", hint=text("think")), card("term"))
    assert one.hint() == text("think")
    one.answer("x", NOW, 1)
    one.answer("배치 정규화", NOW, 1, is_guess=True)
    assert [(event.payload["hints"], event.payload.get("guess", False)) for event in log] == [(1, False), (0, True)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_hint_that_gives_no_answer(kind: str) -> None:
    one, log = session(card(kind, hint=None))
    asked = one.asked
    assert asked is not None
    hint = one.hint()
    assert hint.ko and hint.en and "{" not in hint.ko + hint.en
    assert kind in ("bug", "parts") or right_answer(asked.question, "en") not in hint.en
    one.answer({"shape": "1 1", "parts": "12; 1 1; 1"}.get(kind, "1"), NOW, 1)
    assert log[0].payload["hints"] == 1


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
    assert not one.flag(NOW, is_last=True) and one.flag(NOW, is_last=True)
    assert [(event.kind, event.subject, event.payload.get("hide")) for event in log] == [
        ("flag", "card:a-truth", None), ("skip", "card:a-truth", None), ("flag", "card:a-term", None), ("flag", "card:a-term", True),
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


def test_a_wrong_pick_is_named_before_its_reason() -> None:
    one, _ = session(card("choice"))
    asked = one.asked
    assert asked is not None
    lines = list(outcome_lines(one.answer(wrong_letter(asked), NOW, 1), Style()))
    assert any(line.startswith(("You picked bad: why bad", "You picked wors")) for line in lines)


def test_the_review_of_an_exam_shows_code_and_options() -> None:
    one, _ = session(card("output"), card("choice"), is_exam=True)
    one.answer("7", NOW, 1)
    asked = one.asked
    assert asked is not None
    one.answer(wrong_letter(asked), NOW, 1)
    lines = "\n".join(review_lines(one.given, Style()))
    assert "print(1, 2)" in lines and "  1) " in lines and "  4) " in lines


def test_what_is_typed_ahead_answers_the_next_question() -> None:
    one, log = session(card("truth"), card("term"))
    typed = iter(["x", "batch normalization", "", None])
    said: list[str] = []
    console = Console(lambda _: next(typed), said.append, lambda: NOW, Style(), lambda card: card.chapter)
    assert hold(one, console)
    assert [event.payload["typed"] for event in log] == ["x", "batch normalization"]


def test_an_exam_shows_the_time_that_is_left() -> None:
    one, _ = session(card("truth"), is_exam=True)
    said: list[str] = []
    hold(one, Console(lambda _: None, said.append, lambda: NOW, Style(), lambda card: card.chapter, deadline=NOW + timedelta(seconds=125)))
    assert "1/1  01-first  (2:05 left)" in said


@pytest.mark.parametrize(("first", "answer"), [("batch normalisation", "batch normalization"), ("batch normalizations", "배치 정규화")])
def test_a_word_that_is_nearly_right_may_be_typed_once_more(first: str, answer: str) -> None:
    one, log = session(card("term"))
    typed = iter([first, answer, "", None])
    said: list[str] = []
    assert hold(one, Console(lambda _: next(typed), said.append, lambda: NOW, Style(), lambda card: card.chapter))
    assert "Close: check the spelling, and try once more." in said and [event.payload["right"] for event in log] == [True]
