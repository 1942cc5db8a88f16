"""Cards for Anki: its text format, or a package (.apkg) by genanki."""

from collections.abc import Iterable
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import NamedTuple

from judge.dlnotes.card import Card
from judge.dlnotes.curvecards import PREFIX, curves_of, drawn_curve
from judge.dlnotes.curveshapes import svg_plot
from judge.dlnotes.decktables import GAP
from judge.dlnotes.question import Question, ask, part_answer, parts_of, right_answer
from judge.errors import UsageError

#: of all packages, so that Anki takes a second export for an update of the first
_MODEL_ID = 1_754_200_117

_HEAD = ("#separator:tab", "#html:true", "#notetype:Basic", "#guid column:1", "#deck column:2", "#tags column:5")


class AnkiCard(NamedTuple):
    """A card as Anki has it; texts are HTML."""

    guid: str
    deck: str
    front: str
    back: str
    tags: tuple[str, ...]


def note_of(card: Card, deck: str, language: str) -> AnkiCard:
    """The card with its options in the order of seed 0; the guid follows its id. A training curve is drawn as SVG."""
    curve = _curve(card)
    card = drawn_curve(card, 0) if curve else card
    question = ask(card, 0)
    front = [escape(card.ask.of(language).replace(GAP, "[...]"))]
    if card.code:
        front.append(curve or f"<pre>{escape(card.code)}</pre>")
    front += [f"{question.label(number)}) {escape(option.text.of(language))}" for number, option in enumerate(question.options)]
    parts = parts_of(question).items()
    front += [escape(f"({letter}) {_asked(part, language)}") for letter, part in parts]
    answers = [f"({letter}) {part_answer(part, language)}" for letter, part in parts] or [right_answer(question, language)]
    back = [f"<b>{escape(answer)}</b>" for answer in answers]
    back += [escape(text.of(language)) for text in (card.correction, card.fix, card.explain) if text and text.of(language)]
    back += [f"<i>{escape(source)}</i>" for source in card.sources]
    tags = tuple(tag.replace(" ", "-") for tag in (card.chapter, card.kind, *card.tags))
    return AnkiCard(card.id, f"judge-kit::{deck}", _joined(front), _joined(back), tags)


def _asked(part: Question, language: str) -> str:
    """A part's question, with its options."""
    return " / ".join((part.card.ask.of(language), *(option.text.of(language) for option in part.options))).strip()


def is_exported(card: Card) -> bool:
    """Whether a card can stand in a file: its numbers are not made anew each time, or it is a curve, of which one is shown."""
    return not card.generator or bool(_curve(card))


def _curve(card: Card) -> str:
    """The curve of the card as SVG; empty where it has none."""
    shape = card.generator.removeprefix(PREFIX)
    return svg_plot(curves_of(shape, 0)) if shape != card.generator else ""


def is_ours(path: Path) -> bool:
    """Whether a file is an export of this kit, so that a second one may take its place."""
    if path.suffix != ".apkg":
        return path.read_bytes().startswith("\n".join(_HEAD).encode())
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(path) as archive:
            return any(b"judge-kit::" in archive.read(name) for name in archive.namelist() if name.startswith("collection"))
    except (BadZipFile, OSError, RuntimeError):
        return False


def _joined(lines: Iterable[str]) -> str:
    return "<br>".join(lines).replace("\n", "<br>")


def as_text(notes: Iterable[AnkiCard]) -> str:
    """Anki's text format."""
    rows = ("\t".join((note.guid, note.deck, _cell(note.front), _cell(note.back), " ".join(note.tags))) for note in notes)
    return "\n".join((*_HEAD, *rows)) + "\n"


def write_package(notes: Iterable[AnkiCard], path: Path) -> None:
    """Write a package; UsageError where genanki is not installed."""
    try:
        import genanki
    except ImportError:
        raise UsageError("an .apkg file needs genanki: pip install 'judge-kit[anki]', or write a .txt file, which Anki reads too") from None
    templates = [{"name": "Card 1", "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr id=answer>{{Back}}"}]
    model = genanki.Model(_MODEL_ID, "judge-kit", fields=[{"name": "Front"}, {"name": "Back"}], templates=templates)
    decks: dict[str, genanki.Deck] = {}
    for note in notes:
        deck = decks.setdefault(note.deck, genanki.Deck(_number(note.deck), note.deck))
        deck.add_note(genanki.Note(model=model, fields=[note.front, note.back], guid=note.guid, tags=list(note.tags)))
    genanki.Package(list(decks.values())).write_to_file(str(path))


def _cell(text: str) -> str:
    return text.replace("\t", "    ")


def _number(name: str) -> int:
    """A number for a deck's name, the same each time."""
    return int.from_bytes(sha256(name.encode()).digest()[:4], "big") | 1 << 30
