"""Anki's files as a deck in the short form: its text format and packages (.apkg) of the older kind."""

import csv
import re
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from hashlib import sha256
from html import unescape
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile

from judge.dlnotes.deckmarkdown import tables_of
from judge.dlnotes.decktables import deck_of
from judge.errors import DeckError
from judge.givenfiles import read_given
from judge.temporary import make_folder

_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "space": " ", "pipe": "|", "colon": ":"}
_BREAK = re.compile(r"(?i)<br\s*/?>|</?(?:div|p|li|pre|tr)\b[^<>]*>")
_CODE = re.compile(r"(?is)(<pre\b[^<>]*>(?:(?!<pre\b).)*?</pre\s*+>)")
_TAG = re.compile(r"<[^<>]*>|\[sound:[^\[\]]*\]")
_CLOZE = re.compile(r"\{\{c(\d+)::((?:(?!::|\{\{c\d|\}\}).)*)(?:::(?:(?!\{\{c\d|\}\}).)*)?\}\}", re.DOTALL)
_MARK = re.compile(r"^(?=[QAWCTFPEH]:|[*-]\s|<!--|# )", re.MULTILINE)

#: words in a row from which an answer is prose, for the learner to compare with their own
_PROSE_WORDS = 6

#: bytes of the database in a package
_MOST_BYTES = 1 << 30

#: what reading a damaged, encrypted or strange zip file or database raises
_DAMAGES = (BadZipFile, sqlite3.Error, OSError, RuntimeError, ValueError, EOFError, zlib.error)

#: where Anki keeps notes; the newest kind of package is compressed in a way that the standard library cannot read
_COLLECTIONS = ("collection.anki21", "collection.anki2")
_NEWEST = "collection.anki21b"


class AnkiNote(NamedTuple):
    """A note: its id, and its fields as plain text."""

    guid: str
    fields: tuple[str, ...]


def read_notes(path: Path) -> list[AnkiNote]:
    """The notes of a file; DeckError for what is none."""
    notes = _package(path) if path.suffix == ".apkg" else _text(path)
    found = [note for note in notes if note.fields and any(note.fields)]
    if not found:
        raise DeckError("no notes in it", where=path)
    return found


def as_deck(notes: Sequence[AnkiNote], title: str) -> tuple[str, int]:
    """A deck in the short form, and how many notes had nothing to ask; each gap of a cloze note is a card."""
    ids: set[str] = set()
    found = [[block for block in _blocks(note) if _is_readable(block, ids)] for note in notes]
    blocks = [block for of_note in found for block in of_note]
    return "\n\n".join((f"# {' '.join(title.split())}", *blocks)) + "\n", sum(not of_note for of_note in found)


def _is_readable(block: str, ids: set[str]) -> bool:
    """Whether the deck's own reader takes a card, after those with these ids; its id is added to them."""
    try:
        table, _ = tables_of(block, Path("deck"))
        (card,) = deck_of(table, "", lambda _: "").cards
    except (DeckError, ValueError):  # of these there are more than one card, or none
        return False
    is_new = card.id not in ids
    ids.add(card.id)
    return is_new


def _blocks(note: AnkiNote) -> Iterator[str]:
    text = note.fields[0]
    numbers = dict.fromkeys(found[1] for found in _CLOZE.finditer(text))
    for number in numbers:
        mark = "C" if sum(found[1] == number for found in _CLOZE.finditer(text)) == 1 else "P"  # what Anki opens together
        asked = _CLOZE.sub(lambda found: f"[[{found[2]}]]" if found[1] == number else found[2], text)  # noqa: B023
        yield _block(mark, asked, "", f"{_id(note)}-c{number}")
    answer = next((field for field in note.fields[1:] if field), "")
    if not numbers and text and answer:
        first, _, rest = answer.partition("\n")
        typed = f"A: {first.strip()}" + (f"\nE: {_safe(rest)}" if rest.strip() else "")
        yield _block("Q", text, f"W: {_safe(answer)}" if _is_prose(answer) else typed, _id(note))


def _is_prose(answer: str) -> bool:
    """Whether nobody would type an answer like that letter by letter: a sentence, or a list."""
    first, *rest = (line for line in answer.split("\n") if line.strip())
    return len(first.split()) >= _PROSE_WORDS or len(rest) > 1


def _block(mark: str, text: str, rest: str, id_: str) -> str:
    return "\n".join(line for line in (f"{mark}: {_safe(text)}", rest, f"<!-- id: {id_} -->") if line)


def _safe(text: str) -> str:
    """Lines that begin like something of the short form are moved by a blank; empty ones are left out."""
    first, *rest = (line.rstrip() for line in text.split("\n") if line.strip())
    return _MARK.sub(" ", "\n".join((first.strip(), *rest)))


def _id(note: AnkiNote) -> str:
    return "anki-" + sha256((note.guid or "\x1f".join(note.fields)).encode()).hexdigest()[:12]


def _plain(html: str) -> str:
    """HTML as text; blanks at the beginning of a line stay where they are seen: in code, and those that do not break."""
    pieces = _CODE.split(html)
    lines = "\n".join(_lines(piece, is_code=number % 2 == 1) for number, piece in enumerate(pieces)).split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def _lines(html: str, *, is_code: bool) -> str:
    text = unescape(_TAG.sub("", _BREAK.sub("\n", html)))
    lines = text.split("\n") if is_code else (line.strip(" \t\r\f") for line in text.split("\n"))
    return "\n".join(line.replace("\xa0", " ").expandtabs(4) for line in lines).strip("\n")


def _text(path: Path) -> Iterator[AnkiNote]:
    try:
        lines = read_given(path).decode("utf-8-sig").splitlines(keepends=True)
    except UnicodeDecodeError as error:
        raise DeckError("not UTF-8 text: byte {at}", where=path, at=error.start) from None
    heads = dict(line[1:].strip().split(":", 1) for line in lines if line.startswith("#") and ":" in line)
    body = [line for line in lines if not line.startswith("#")]
    separator = _SEPARATORS.get(heads.get("separator", "tab").casefold(), heads.get("separator", "\t"))
    columns = {name: heads.get(f"{name} column", "").strip() for name in ("guid", "deck", "notetype", "tags")}
    places = {name: int(column) - 1 for name, column in columns.items() if column.isdecimal() and len(column) < 4}
    for row in _rows(body, separator[:1] or "\t", path):
        guid = row[places["guid"]] if places.get("guid", len(row)) < len(row) else ""
        yield AnkiNote(guid, tuple(_plain(cell) for number, cell in enumerate(row) if number not in places.values()))


def _rows(lines: Sequence[str], separator: str, path: Path) -> Iterator[list[str]]:
    try:
        yield from csv.reader(lines, delimiter=separator)
    except (csv.Error, TypeError, ValueError) as error:
        raise DeckError("no notes that can be read: {problem}", where=path, problem=error) from None


def _package(path: Path) -> Iterator[AnkiNote]:
    try:
        with ZipFile(path) as archive, make_folder() as folder:
            names = archive.namelist()
            name = next((name for name in _COLLECTIONS if name in names and _NEWEST not in names), None)
            if name is None:
                raise DeckError("a package of Anki's newest kind: export it again with support for older versions", where=path)
            if archive.getinfo(name).file_size > _MOST_BYTES:
                raise DeckError("larger than {most} bytes", where=path, most=_MOST_BYTES)
            yield from _collection(Path(archive.extract(name, folder)))
    except _DAMAGES as error:
        raise DeckError("no package of Anki's: {problem}", where=path, problem=error) from None


def _collection(path: Path) -> Iterator[AnkiNote]:
    database = sqlite3.connect(path)
    try:
        rows = database.execute("SELECT guid, flds FROM notes ORDER BY id").fetchall()
    finally:
        database.close()
    for guid, fields in rows:
        yield AnkiNote(str(guid), tuple(_plain(field) for field in str(fields).split("\x1f")))
