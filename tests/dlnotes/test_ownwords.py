"""Answers in one's own words: the learner compares, and says what theirs was worth."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

from judge.dlnotes.ankiin import AnkiNote, as_deck
from judge.dlnotes.dialogue import Console, hold
from judge.dlnotes.ending import ending_lines
from judge.dlnotes.library import DeckSource, load
from judge.dlnotes.memory import reviews_of
from judge.dlnotes.settling import settle
from judge.dlnotes.showing import review_lines
from judge.reports.style import Style
from tests.dlnotes.cards import card
from tests.dlnotes.test_quizsession import Log, session

NOW = datetime(2026, 5, 1, 12, tzinfo=timezone(timedelta(hours=9)))


def held(*lines: str, is_exam: bool = False) -> tuple[list[str], Log]:
    """What a session with one such card says to these lines, and what it records."""
    one, log = session(card("words"), is_exam=is_exam)
    said: list[str] = []
    waiting = list(lines)

    def read(prompt: str) -> str | None:
        said.append(prompt)
        return waiting.pop(0) if waiting else None

    deadline = NOW + timedelta(minutes=1) if is_exam else None
    console = Console(read, said.append, lambda: NOW, Style(), lambda _: "T", is_waiting=False, deadline=deadline)
    hold(one, console)
    if is_exam:
        settle(one, console)
        said += [*review_lines(one.given, Style()), *ending_lines(one.given, 1, str, Style())]
    return said, log


def test_the_answer_is_shown_and_the_learner_says_what_theirs_is_worth() -> None:
    said, log = held("because?; of it?", "maybe", "o")
    at = said.index("The answer: the mean is subtracted anyway")
    prompt = "was yours right? o or x: "
    assert said[at + 1 :][:4] == [prompt, "type o for true or x for false", prompt, "Counted as right."]
    (event,) = log
    assert event.payload["right"] and event.payload["typed"] == "because?; of it?\no" and "guess" not in event.payload
    said, log = held("no idea", "x", "q")
    assert "Counted as wrong." in said and [event.payload["right"] for event in log] == [False]


def test_it_may_be_thought_and_left_without_a_trace() -> None:
    assert [event.payload["typed"] for event in held("", "o")[1]] == ["\no"]
    assert not held("half of it", "q")[1] and not held("half of it")[1]


def test_a_hint_gives_less_than_half_of_it() -> None:
    assert "Hint: the mean ..." in held("h", "q")[0]


def test_an_exam_asks_at_its_end_what_answers_in_own_words_were_worth() -> None:
    said, log = held("no idea?", "maybe", "x", is_exam=True)
    at = said.index("you typed: no idea?")
    answer, prompt = "The answer: the mean is subtracted anyway", "was yours right? o or x: "
    assert answer not in said[:at] and said[at + 1 :][:3] == [answer, prompt, "type o for true or x for false"]
    at = len(said) - said[::-1].index("you typed: no idea?") - 1
    assert said[at : at + 4] == ["you typed: no idea?", answer, "Counted as wrong.", "explain"]
    assert [(event.kind, event.payload.get("right")) for event in log] == [("answer", None), ("amend", False)] and reviews_of(log)[
        0
    ].rating == 1
    said, log = held("because", "o", is_exam=True)
    assert said[-1] == "1 of 1 right" and reviews_of(log)[0].rating == 3
    for lines in (("because",), ("because", "q")):  # who leaves has graded nothing
        said, log = held(*lines, is_exam=True)
        assert said[-1] == "not graded by you: 1" and not reviews_of(log) and "1 right" not in " ".join(said)


def test_prose_of_anki_is_compared_and_a_word_typed(tmp_path: Path) -> None:
    notes = [
        AnkiNote("a", ("why?", "It is divided by the number of rows in the batch.")), AnkiNote("b", ("which?", "first\nsecond\nW: third")),
        AnkiNote("c", ("who?", "batch normalization\nof 2015")),
    ]  # fmt: skip
    (tmp_path / "x.md").write_text(as_deck(notes, "x")[0], "utf-8")
    found = load(DeckSource(tmp_path / "x.md")).deck.cards
    assert [one.kind for one in found] == ["words", "words", "term"]
    assert found[1].model is not None and found[1].model.en.split() == ["first", "second", "W:", "third"]


def test_the_deck_of_the_docs_has_one(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("Q: Why?\n```\nx = 1\n```\nW: Because\nit is.\nE: really\n", "utf-8")
    (one,) = load(DeckSource(tmp_path / "x.md")).deck.cards
    assert (one.kind, one.code, one.model and one.model.en, one.explain.en) == ("words", "x = 1", "Because\nit is.", "really")
