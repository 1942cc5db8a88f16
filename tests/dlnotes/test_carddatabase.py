"""The shelf: made from files and events, and the same however it came about."""

import contextlib
import os
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.dlnotes.carddatabase import CardDatabase
from judge.dlnotes.library import DeckSource, own
from judge.dlnotes.quizcards import QuizCards, QuizFiles
from judge.errors import UsageError
from judge.history.events import Event, card_subject
from judge.history.log import History

START = datetime(2026, 1, 1, tzinfo=UTC)
DECK = "Q: one?\nA: 1\n<!-- id: one -->\n\nQ: two?\nA: 2\n<!-- id: two -->\n"


def answer(key: str, id_: str, days: float, *, right: bool = True) -> Event:
    return Event(key, START + timedelta(days=days), "answer", card_subject(id_), {"right": right})


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    path = tmp_path / "decks" / "mine.md"
    path.parent.mkdir()
    path.write_text(DECK, "utf-8")
    return path


def ids(shelf: CardDatabase) -> list[str]:
    return [entry.id for entry in shelf.entries()]


def test_a_changed_deck_is_read_again(tmp_path: Path, deck: Path) -> None:
    with CardDatabase(tmp_path / "shelf.db") as shelf:
        assert shelf.stock([DeckSource(deck)]) == [] and ids(shelf) == ["one", "two"]
        deck.write_text(DECK + "\nT: three\n<!-- id: three -->\n", "utf-8")
        shelf.stock([DeckSource(deck)])
        assert ids(shelf) == ["one", "two", "three"]
        assert shelf.card("three").is_true
        shelf.stock([])
        assert ids(shelf) == [] and shelf.decks() == []
        with pytest.raises(LookupError):
            shelf.card("three")


def test_an_unchanged_deck_is_not_read_again(tmp_path: Path, deck: Path) -> None:
    with CardDatabase(tmp_path / "shelf.db") as shelf:
        shelf.stock([DeckSource(deck)])
    stat = deck.stat()
    deck.write_text(DECK.replace("one?", "uno?"), "utf-8")
    os.utime(deck, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    with CardDatabase(tmp_path / "shelf.db") as shelf:
        shelf.stock([DeckSource(deck)])
        assert shelf.card("one").ask.en == "one?"


def test_a_bad_deck_is_told_and_the_others_stay(tmp_path: Path, deck: Path) -> None:
    bad = deck.with_name("bad.md")
    bad.write_text("Q: x\n", "utf-8")
    again = deck.with_name("zagain.md")
    again.write_text("T: x\n<!-- id: two -->\n", "utf-8")
    with CardDatabase(tmp_path / "shelf.db") as shelf:
        troubles = [str(trouble) for trouble in shelf.stock(own(deck.parent))]
        assert ids(shelf) == ["one", "two"]
    assert troubles == [f"{bad}:1: no answer: A: and what is right", f"{again}:1: two: another card has this id already: {deck}:5"]


def test_a_bad_deck_is_told_each_time(tmp_path: Path, deck: Path) -> None:
    deck.write_text("Q: x\n", "utf-8")
    for _ in range(2):
        with CardDatabase(tmp_path / "shelf.db") as shelf:
            assert len(shelf.stock([DeckSource(deck)])) == 1


def test_a_damaged_shelf_is_made_anew(tmp_path: Path, deck: Path) -> None:
    (tmp_path / "shelf.db").write_bytes(b"no database" * 1000)
    with CardDatabase(tmp_path / "shelf.db") as shelf:
        shelf.stock([DeckSource(deck)])
        assert ids(shelf) == ["one", "two"]


Batches = list[list[tuple[str, float, bool, str]]]

#: batches of answers, in which events may be older than those before, undo others, or amend them
batches = st.lists(
    st.lists(
        st.tuples(st.sampled_from(["one", "two"]), st.floats(0, 60), st.booleans(), st.sampled_from(["answer", "answer", "undo", "amend"])),
        max_size=6,
    ),
    max_size=5,
)


@settings(deadline=None)
@given(batches)
def test_little_by_little_is_all_at_once(tmp_path_factory: pytest.TempPathFactory, groups: Batches) -> None:
    folder = tmp_path_factory.mktemp("shelf")
    deck = folder / "mine.md"
    deck.write_text(DECK, "utf-8")
    answers: dict[str, list[str]] = {"one": [], "two": []}
    with History(folder / "history.db") as history, CardDatabase(folder / "little.db") as little, CardDatabase(folder / "once.db") as once:
        for shelf in (little, once):
            shelf.stock([DeckSource(deck)])
        for number, group in enumerate(groups):
            events = []
            for at, (id_, days, is_right, kind) in enumerate(group):
                key = f"{number}.{at}"
                if kind == "answer":
                    answers[id_].append(key)
                    events.append(answer(key, id_, days, right=is_right))
                elif answers[id_]:
                    payload = {"of": answers[id_][-1], "right": is_right} if kind == "amend" else {"of": answers[id_][-1]}
                    events.append(Event(key, START + timedelta(days=days), kind, card_subject(id_), payload))
            history.record(events)
            little.remember(history)
        once.remember(history)
        assert little.entries() == once.entries()


def test_a_renamed_card_keeps_its_history(tmp_path: Path) -> None:
    deck = tmp_path / "deck.toml"
    text = '[[card]]\nid = "old"\nkind = "truth"\nask = "x"\nanswer = true\n'
    deck.write_text(text, "utf-8")
    with History(tmp_path / "history.db") as history, CardDatabase(tmp_path / "shelf.db") as shelf:
        shelf.stock([DeckSource(deck)])
        history.record([answer("a", "old", 0)])
        shelf.remember(history)
        before = shelf.memory("old")
        deck.write_text(text.replace('"old"', '"new"\nwas = ["old"]'), "utf-8")
        shelf.stock([DeckSource(deck)])
        shelf.remember(history)
        assert before is not None and shelf.memory("new") == before
        history.record([answer("b", "new", 5)])
        shelf.remember(history)
        memory = shelf.memory("new")
        assert memory is not None and memory.reps == 2


def test_another_history_is_folded_from_its_start(tmp_path: Path, deck: Path) -> None:
    with CardDatabase(tmp_path / "shelf.db") as shelf:
        shelf.stock([DeckSource(deck)])
        for number, id_ in enumerate(("one", "two")):
            with History(tmp_path / f"{number}.db") as history:
                history.record([answer(f"key {number}", id_, 0)])
                shelf.remember(history)
            assert [entry.id for entry in shelf.entries() if entry.memory] == [id_]


def test_the_desk_offers_what_was_asked_for(tmp_path: Path, deck: Path) -> None:
    place = QuizFiles(tmp_path / "history.db", tmp_path / "cache" / "quiz.db", deck.parent)
    with QuizCards(place, None, "ko") as desk:
        assert {entry.chapter for entry in desk.entries(["8"])} == {"08-batchnorm"}
        assert desk.entries(["batch"]) == desk.entries(["08-batchnorm"]) != []
        assert [entry.id for entry in desk.entries(["mine"])] == ["one", "two"]
        everything = {entry.chapter for entry in desk.entries([])}
        assert {"mine", "01-stack", "15-formats"} <= everything and "linux" not in everything
        assert desk.entries(["linux"])
        assert (desk.title("08-batchnorm"), desk.title("linux"), desk.title("mine")) == ("배치 정규화", "리눅스 기초", "mine")
        with pytest.raises(UsageError, match="no chapter soup: there are stack, compile"):
            desk.entries(["soup"])
        with pytest.raises(UsageError, match="no chapter : there are"):
            desk.entries([""])
    with QuizCards(place, deck, "en") as desk:
        assert [entry.id for entry in desk.entries([])] == ["one", "two"]
    with pytest.raises(UsageError, match="no deck "):
        QuizCards(place, tmp_path / "none.md", "en")


def test_another_version_of_the_kit_begins_anew_while_a_session_of_this_one_goes_on(tmp_path: Path, deck: Path) -> None:
    path = tmp_path / "shelf.db"
    with CardDatabase(path) as going_on:
        going_on.stock([DeckSource(deck)])
        with contextlib.closing(sqlite3.connect(path)) as other:
            other.execute("PRAGMA user_version = 1")
        with CardDatabase(path) as anew:
            assert ids(anew) == [] and ids(going_on) == ["one", "two"]
            anew.stock([DeckSource(deck)])
            going_on.close()
            assert ids(anew) == ["one", "two"]
    with CardDatabase(path) as again:
        assert ids(again) == ["one", "two"]
