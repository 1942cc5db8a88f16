"""All cards and what is remembered of them, in a database that may be thrown away: it is made from deck files and events.

decks      path, stamp (changes with the file), name, titles
cards      id, deck, position, chapter, place (path:line), kin (words, of which it shares one with cards that it gives away),
           body (as the deck file has it, for marshal: importing json takes long)
hidden     ids of cards that the learner does not want
aliases    an id that a card had before, and its id now
memories   id, and the fields of Memory
seen       the last event that memories know of
"""

import marshal
import sqlite3
from collections.abc import Mapping, Sequence
from itertools import islice
from operator import lt
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from judge.dlnotes.card import Card, kin_of
from judge.dlnotes.cardentry import CardEntry, DeckTitle
from judge.dlnotes.decktables import card_of
from judge.dlnotes.library import DeckSource, load, stamp_of
from judge.dlnotes.memory import KINDS, Memory, Review, fold, rate, reviews_of
from judge.errors import DeckError
from judge.history.events import ANSWER, FLAG, card_in, card_subject

if TYPE_CHECKING:  # a quiz of somebody who never took one has no log
    from array import array

    from judge.history.log import History
else:
    array = list  # the fields of a named tuple in quotes would be compiled, for the first of which Python needs 2 ms

#: changes with the tables below, with what they mean, and with what a deck file may hold
_VERSION = 6

_TABLES = """
CREATE TABLE decks (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, name TEXT NOT NULL, ko TEXT NOT NULL, en TEXT NOT NULL);
CREATE TABLE cards (id TEXT PRIMARY KEY, deck TEXT NOT NULL, position INTEGER NOT NULL, chapter TEXT NOT NULL, place TEXT NOT NULL,
    kin TEXT NOT NULL, body BLOB NOT NULL);
CREATE INDEX cards_by_deck ON cards (deck, position, id, chapter, kin);
CREATE TABLE aliases (old TEXT PRIMARY KEY, new TEXT NOT NULL);
CREATE TABLE memories (id TEXT PRIMARY KEY, stability REAL NOT NULL, difficulty REAL NOT NULL, due REAL NOT NULL, first REAL NOT NULL,
    last REAL NOT NULL, reps INTEGER NOT NULL, lapses INTEGER NOT NULL, is_right INTEGER NOT NULL, counted INTEGER NOT NULL,
    kept INTEGER NOT NULL, predicted REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE hidden (id TEXT PRIMARY KEY);
CREATE TABLE seen (number INTEGER NOT NULL, key TEXT NOT NULL);
"""

_MEMORY = ", ".join(Memory._fields)


class _Answers(NamedTuple):
    """Answers to a card as they were taken: when, by the learner's clock, and what each was worth."""

    times: array[float]
    ratings: bytearray


class CardDatabase:
    """Cards and memories. Close it, or use `with`; a file that cannot be used is begun anew."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._database = _open(path)
        except sqlite3.DatabaseError:
            _remove(path)
            self._database = _open(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def stock(self, sources: Sequence[DeckSource]) -> list[DeckError]:
        """Hold the cards of these sources and no others, reading those again that changed; what is wrong with some is returned."""
        known = dict(self._database.execute("SELECT path, stamp FROM decks"))
        wanted = {str(source.path): source for source in sources}
        stamps = {path: stamp_of(source) for path, source in wanted.items()}
        changed = [path for path, stamp in stamps.items() if known.get(path) != stamp]
        gone = [path for path in known if path not in wanted]
        if not changed and not gone:
            return []
        troubles = []
        with self._database:
            self._database.execute("BEGIN IMMEDIATE")
            for path in (*changed, *gone):
                self._database.execute("DELETE FROM cards WHERE deck = ?", (path,))
                self._database.execute("DELETE FROM decks WHERE path = ?", (path,))
            for path in changed:
                try:
                    self._take(wanted[path], stamps[path])
                except DeckError as error:
                    troubles.append(error)
        return troubles

    def _take(self, source: DeckSource, stamp: str) -> None:
        file = load(source)
        deck = str(source.path)
        for card in file.deck.cards:
            other = self._database.execute("SELECT place FROM cards WHERE id = ?", (card.id,)).fetchone()
            if other:
                place = file.where(file.deck.cards.index(card))
                raise DeckError("{id}: another card has this id already: {place}", where=place, id=card.id, place=other[0])
        rows = (
            (card.id, deck, number, card.chapter, file.where(number), " ".join(kin_of(card)), marshal.dumps(file.table["card"][number]))
            for number, card in enumerate(file.deck.cards)
        )
        self._database.executemany("INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        title = file.deck.title
        self._database.execute("INSERT INTO decks VALUES (?, ?, ?, ?, ?)", (deck, stamp, file.deck.name, title.ko, title.en))
        aliases = [(old, card.id) for card in file.deck.cards for old in card.was]
        if aliases:  # what was answered under the old id belongs to the new one: fold all again
            self._database.executemany("INSERT OR REPLACE INTO aliases VALUES (?, ?)", aliases)
            self._forget()

    def _forget(self) -> None:
        self._database.execute("DELETE FROM memories")
        self._database.execute("DELETE FROM hidden")
        self._database.execute("DELETE FROM seen")

    def remember(self, history: "History") -> None:
        """Fold the events that came since the last time; all of them when this history is another one."""
        number, key = self._database.execute("SELECT number, key FROM seen").fetchone() or (0, "")
        if number and history.key_of(number) != key:
            number = 0
        with self._database:
            self._database.execute("BEGIN IMMEDIATE")
            if not number:
                self._forget()
            last = history.last_number()
            if last > number:
                self._fold(history, number)
                self._database.execute("DELETE FROM seen")
                self._database.execute("INSERT INTO seen VALUES (?, ?)", (last, history.key_of(last)))

    def _fold(self, history: "History", number: int) -> None:
        """Fold what came after that number. Cards with more than new answers, one after the other, are folded from their start."""
        from array import array

        aliases = dict(self._database.execute("SELECT old, new FROM aliases"))
        answers: dict[str, _Answers] = {}
        anew: set[str] = set()
        for kind, subject, at, said in history.told_after(number, KINDS | {FLAG}):
            if kind == FLAG:
                self._hide(aliases.get(card_in(subject), card_in(subject)), said)
            elif kind != ANSWER:
                anew.add(card_in(subject))
            elif (rating := rate(said)) is not None:
                if subject not in answers:
                    answers[subject] = _Answers(array("d"), bytearray())
                times, ratings = answers[subject]
                times.append(at)
                ratings.append(rating)
        anew = {aliases.get(id_, id_) for id_ in anew}
        for subject, (times, ratings) in answers.items():
            id_ = card_in(subject)
            memory = self.memory(id_) if number else None
            if id_ in aliases or id_ in anew or (memory and times[0] < memory.last) or not _ascend(times):
                anew.add(aliases.get(id_, id_))
            else:
                self._keep(id_, fold(zip(times, ratings, strict=True), memory))
        for id_ in anew:
            self._keep(id_, fold(self._all_reviews(history, id_, aliases)))

    def _all_reviews(self, history: "History", id_: str, aliases: dict[str, str]) -> list[Review]:
        ids = (id_, *(old for old, new in aliases.items() if new == id_))
        return reviews_of(event for one in ids for event in history.events(card_subject(one)))

    def _keep(self, id_: str, memory: Memory | None) -> None:
        self._database.execute("DELETE FROM memories WHERE id = ?", (id_,))
        if memory is not None:
            self._database.execute(f"INSERT INTO memories VALUES (?{', ?' * len(memory)})", (id_, *memory))

    def _hide(self, id_: str, said: Mapping[str, object]) -> None:
        """Hide the card of a flag that says so, or show it again."""
        if said.get("hide") is True:
            self._database.execute("INSERT OR IGNORE INTO hidden VALUES (?)", (id_,))
        elif said.get("hide") is False:
            self._database.execute("DELETE FROM hidden WHERE id = ?", (id_,))

    def memory(self, id_: str) -> Memory | None:
        """What is remembered of a card."""
        row = self._database.execute(f"SELECT {_MEMORY} FROM memories WHERE id = ?", (id_,)).fetchone()
        return Memory._make(row) if row else None

    def card(self, id_: str) -> Card:
        """The card; LookupError where there is none."""
        row = self._database.execute("SELECT body, chapter, place FROM cards WHERE id = ?", (id_,)).fetchone()
        if row is None:
            raise LookupError(id_)
        return card_of(marshal.loads(row[0]), row[1], row[2])

    def entries(self) -> list[CardEntry]:
        """All cards, deck by deck, in the order of their files."""
        rows = self._database.execute(
            f"SELECT cards.id, chapter, deck, kin, hidden.id IS NOT NULL, {_MEMORY} FROM cards LEFT JOIN memories ON cards.id = memories.id"
            " LEFT JOIN hidden ON cards.id = hidden.id ORDER BY deck, position"
        )
        return [
            CardEntry(
                row[0],
                row[1],
                row[2],
                Memory._make(row[5:]) if row[5] is not None else None,
                kin=tuple(row[3].split()),
                is_hidden=bool(row[4]),
            )
            for row in rows
        ]

    def decks(self) -> list[DeckTitle]:
        """The decks, by path."""
        return [DeckTitle._make(row) for row in self._database.execute("SELECT path, name, ko, en FROM decks ORDER BY path")]


def _ascend(times: array[float]) -> bool:
    """Whether each is later than the one before; of two at once the keys decide, which are not here."""
    return all(map(lt, times, islice(times, 1, None)))


def _remove(path: Path) -> None:
    """Take the file away, and what another process that has it open wrote beside it: that would not fit the next one."""
    for suffix in ("-wal", "-shm", ""):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _open(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=30.0, isolation_level=None)
    try:
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version != _VERSION:
            database.close()
            _remove(path)
            database = sqlite3.connect(path, timeout=30.0, isolation_level=None)
            database.executescript(f"PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; {_TABLES} PRAGMA user_version = {_VERSION};")
        database.execute("SELECT number FROM seen").fetchone()
    except BaseException:
        database.close()
        raise
    return database
