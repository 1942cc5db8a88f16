"""Cards to Anki and back."""

import sqlite3
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.dlnotes.ankiin import AnkiNote, as_deck, read_notes
from judge.dlnotes.ankiout import as_text, note_of, write_package
from judge.dlnotes.curvecards import READINGS
from judge.dlnotes.library import DeckSource, load, shipped
from judge.dlnotes.question import ask
from judge.dlnotes.quizsession import Asked
from judge.dlnotes.showing import question_lines
from judge.errors import DeckError
from judge.reports.style import Style
from tests.conftest import Command
from tests.dlnotes.cards import KINDS, card, options, text
from tests.files import lay_out

TEXT = """\
#separator:semicolon
#html:true
#guid column:1
#tags column:4
g1;"What is <b>2</b>&nbsp;+ 2?";4;easy
g2;"Two; lines<br>here";"yes<div>because</div>";
g3;The {{c1::loss::what}} falls, the {{c2::accuracy}} rises;;
g5;{{c1::mse}} and {{c1::mae}} are {{c2::losses}};;
g4;only a question;;
"""


def test_a_text_file_becomes_a_deck(workspace: Path, judge: Command) -> None:
    lay_out(workspace, {"anki.txt": TEXT})
    done = judge("quiz", "import", "anki.txt")
    assert done.stdout.splitlines()[1] == "1 note had no question, or no answer, in words"
    cards = load(DeckSource(workspace / "decks" / "anki.md")).deck.cards
    assert [(card.kind, card.ask.en) for card in cards] == [
        ("number", "What is 2 + 2?"), ("term", "Two; lines\nhere"), ("cloze", "The [[...]] falls, the accuracy rises"),
        ("cloze", "The loss falls, the [[...]] rises"),
        ("parts", "(a) and (b) are losses"), ("cloze", "mse and mae are [[...]]"),
    ]  # fmt: skip
    assert (cards[1].answers, cards[1].explain.en) == (("yes",), "because") and cards[3].answers == ("accuracy",)
    again = judge("quiz", "import", "anki.txt")
    assert (again.returncode, again.stderr) == (2, "judge: decks/anki.md is there already: move it away first\n")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_front_and_a_back(kind: str) -> None:
    note = note_of(card(kind, hint=text("x"), sources=("a <b> source",)), "A deck", "en")
    assert note.guid == f"a-{kind}" and note.deck == "judge-kit::A deck" and note.tags == ("01-first", kind)
    assert note.front and "explain" in note.back and "a &lt;b&gt; source" in note.back and "\n" not in note.front + note.back


def test_all_shipped_cards_go_out_and_come_back(tmp_path: Path) -> None:
    cards = [card for source in shipped() for card in load(source).deck.cards if not card.generator]
    notes = [note_of(one, "Deck", "ko") for one in cards]
    (tmp_path / "a.txt").write_text(as_text(notes), "utf-8")
    write_package(notes, tmp_path / "a.apkg")
    for name in ("a.txt", "a.apkg"):
        found = read_notes(tmp_path / name)
        assert len(found) == len(cards) and {one.guid for one in found} == {one.id for one in cards}
        deck, left = as_deck(found, "back")
        (tmp_path / "back.md").write_text(deck, "utf-8")
        assert left == 0 and len(load(DeckSource(tmp_path / "back.md")).deck.cards) == len(cards)


def test_lines_that_look_like_the_short_form_stay_text(tmp_path: Path) -> None:
    deck, _ = as_deck([AnkiNote("g", ("Q: really?\n- this\n\n# that", "A: yes\nE: no"))], "x")
    (tmp_path / "x.md").write_text(deck, "utf-8")
    (one,) = load(DeckSource(tmp_path / "x.md")).deck.cards
    assert one.ask.en.split() == ["Q:", "really?", "-", "this", "#", "that"] and one.answers == ("A: yes",)


def test_code_keeps_its_indentation(workspace: Path, judge: Command) -> None:
    code = "<pre>for i in x:\n    if i:\n        print(i)</pre>"
    lay_out(workspace, {"code.txt": f'#html:true\n"what?{code}"\t"0<br>&nbsp; &nbsp; why"\n'})
    judge("quiz", "import", "code.txt")
    (one,) = load(DeckSource(workspace / "decks" / "code.md")).deck.cards
    assert one.ask.en == "what?\nfor i in x:\n    if i:\n        print(i)"
    shown = list(question_lines(Asked(ask(one, 0), 0), "", Style(), number=1, total=1))
    assert shown[1:5] == one.ask.en.split("\n")


def test_cards_that_the_reader_would_refuse_are_left_out_and_counted(tmp_path: Path) -> None:
    notes = [
        AnkiNote("a", ("two?", "2")), AnkiNote("a", ("once more?", "3")), AnkiNote("b", ("only bars?", "| |")),
        AnkiNote("c", ("{{c1::one}} and [[two]]",)), AnkiNote("d", ("{{c1:: }} nothing",)), AnkiNote("e", ("last?", "4")),
    ]  # fmt: skip
    deck, left = as_deck(notes, "two\nlines")
    (tmp_path / "x.md").write_text(deck, "utf-8")
    assert [card.ask.en for card in load(DeckSource(tmp_path / "x.md")).deck.cards] == ["two?", "last?"] and left == 4


@given(st.lists(st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("{}[]c1:|\n QAE*-#<>"))), max_size=3))
def test_whatever_a_note_holds_the_deck_can_be_read(tmp_path_factory: pytest.TempPathFactory, fields: list[str]) -> None:
    deck, left = as_deck([AnkiNote("g", tuple(fields)), AnkiNote("h", ("two?", "2"))], "x") if fields else ("", 1)
    path = tmp_path_factory.mktemp("deck") / "x.md"
    path.write_bytes(deck.encode())
    if fields:
        assert len(load(DeckSource(path)).deck.cards) >= 2 - left


def test_a_text_of_which_no_card_can_be_made_makes_no_deck(workspace: Path, judge: Command) -> None:
    lay_out(workspace, {"semi.txt": "front;back\ntwo;three\n"})
    done = judge("quiz", "import", "semi.txt")
    assert done.returncode == 3 and "semi.txt: no card in it" in done.stderr
    assert not (workspace / "decks").exists()


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.apkg").write_bytes(b"no zip")
    with ZipFile(tmp_path / "b.apkg", "w") as archive:
        archive.writestr("collection.anki2", "")
        archive.writestr("collection.anki21b", "")
    with ZipFile(tmp_path / "c.apkg", "w") as archive:
        archive.writestr("collection.anki2", "no database at all")
    (tmp_path / "d.txt").write_text("#separator:tab\n", "utf-8")
    (tmp_path / "e.txt").write_bytes(b"a\t\xff\n")
    for name, message in (
        ("a.apkg", "no package of Anki's"), ("b.apkg", "newest kind: export it again"), ("c.apkg", "no package of Anki's"),
        ("d.txt", "no notes in it"), ("e.txt", "not UTF-8 text: byte 2"),
    ):  # fmt: skip
        with pytest.raises(DeckError, match=message):
            read_notes(tmp_path / name)


def test_words_of_the_commands(workspace: Path, judge: Command) -> None:
    lay_out(workspace, {"there.txt": "x"})
    for words, message in (
        (("export",), "judge: where to? for example: judge quiz export --output cards.apkg (or cards.txt)"),
        (("export", "-o", "there.txt"), "judge: there.txt is there already: move it away first"),
        (("import",), "judge: which file? for example: judge quiz import cards.apkg"),
        (("import", "none.txt"), "judge: no file none.txt"),
    ):
        done = judge("quiz", *words)
        assert (done.returncode, done.stderr) == (2, f"{message}\n")
    assert judge("quiz", "export", "8", "-o", "a.apkg").stdout.startswith("wrote a.apkg: ")
    with ZipFile(workspace / "a.apkg") as archive:
        database = sqlite3.connect(archive.extract("collection.anki2", workspace))
    assert database.execute("SELECT count(*) FROM notes").fetchone()[0] >= 12
    database.close()


@pytest.mark.parametrize("name", ["cards.txt", "cards.apkg"])
def test_an_export_may_be_made_again_and_replaces_nothing_else(workspace: Path, judge: Command, name: str) -> None:
    assert judge("quiz", "export", "evaluation", "--output", name).returncode == 0
    assert judge("quiz", "export", "evaluation", "--output", name).returncode == 0
    lay_out(workspace, {f"own-{name}": "mine"})
    assert judge("quiz", "export", "evaluation", "--output", f"own-{name}").returncode == 2
    assert (workspace / f"own-{name}").read_text() == "mine"


def test_curves_go_out_as_svg(workspace: Path, judge: Command) -> None:
    judge("quiz", "export", "evaluation", "--output", "cards.txt")
    assert (workspace / "cards.txt").read_text("utf-8").count("<svg ") == len(READINGS)


def test_front_and_back_call_an_option_the_same() -> None:
    for numeric in (("7",), ("seven",)):
        note = note_of(card("choice", right=options(*numeric), wrong=options("8", "nine")), "A deck", "en")
        answer = note.back.partition("</b>")[0].removeprefix("<b>")
        assert answer.endswith(f") {numeric[0]}") and answer in note.front
