"""All that a quiz works on: the cards that there are here, what is remembered of them, where answers are kept."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from judge.dlnotes.carddatabase import CardDatabase
from judge.dlnotes.cardentry import CardEntry
from judge.dlnotes.chapters import pick, title_of
from judge.dlnotes.dailydecks import chosen, daily
from judge.dlnotes.library import named, own, shipped
from judge.errors import DeckError
from judge.history.days import day_of
from judge.history.device import load_or_make_device
from judge.history.events import DECKS_SUBJECT, FLAG, Event, card_in, card_subject

if TYPE_CHECKING:
    from judge.history.log import History


class QuizFiles(NamedTuple):
    """Files and folders: answers, what may be thrown away, decks of one's own."""

    history: Path
    cards: Path
    decks: Path


class QuizCards:
    """Cards and memories as they are now. `troubles` are decks that could not be taken. Close it, or use `with`."""

    def __init__(self, files: QuizFiles, only: Path | None, language: str) -> None:
        """`only` is a deck to the exclusion of others; DeckError when it is none, UsageError when it is not there."""
        self._language = language
        self._only = named(only) if only else None
        self._own = own(files.decks)
        self._files = files
        self.cards = CardDatabase(files.cards)
        extra = [self._only] if self._only and self._only not in self._own else []
        self.troubles: list[DeckError] = self.cards.stock([*shipped(), *self._own, *extra])
        self._titles = {deck.name: deck.ko if language == "ko" else deck.en for deck in self.cards.decks()}
        self._history = self._open_history() if files.history.exists() else None
        if self._history is not None:
            self.cards.remember(self._history)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.cards.close()
        if self._history is not None:
            self._history.close()

    def record(self, event: Event) -> None:
        """Keep an event; it is on disk afterwards."""
        if self._history is None:
            self._history = self._open_history()
        self._history.record([event._replace(device=load_or_make_device(self._files.history))])

    def _open_history(self) -> "History":
        from judge.history.log import History  # somebody who never took a quiz has none

        return History(self._files.history)

    def renew(self) -> None:
        """Remember what was recorded since the desk was opened."""
        if self._history is not None:
            self.cards.remember(self._history)

    def entries(self, words: Sequence[str]) -> list[CardEntry]:
        """The cards of these chapters and decks; UsageError for one that there is not.

        Without words: those of the daily mix, or of the one deck that was asked for.
        """
        found = self.cards.entries()
        if self._only is not None:
            found = [entry for entry in found if entry.deck == str(self._only.path)]
        if words:
            slugs = sorted({entry.chapter for entry in found})
            wanted = {pick(word, slugs) for word in words}
            return [entry for entry in found if entry.chapter in wanted]
        if self._only is not None:
            return found
        return daily(found, self.choice(), self.own_paths())

    def whole(self, entries: Sequence[CardEntry]) -> list[CardEntry]:
        """These with all others of their chapters and decks: of one outside the daily mix it has those that were asked before alone."""
        if self._only is not None:
            return list(entries)
        chapters = {entry.chapter for entry in entries}
        return [entry for entry in self.cards.entries() if entry.chapter in chapters]

    def own_paths(self) -> set[str]:
        """The files of one's own decks, as `CardEntry.deck` names them."""
        return {str(source.path) for source in self._own}

    def choice(self) -> Mapping[str, bool]:
        """What the learner said of decks and the daily mix."""
        return chosen(self._history.events(DECKS_SUBJECT)) if self._history is not None else {}

    def all_chapters(self) -> Mapping[str, int]:
        """Chapters and decks by name, with the number of their cards."""
        found: dict[str, int] = {}
        for entry in self.cards.entries():
            found[entry.chapter] = found.get(entry.chapter, 0) + 1
        return dict(sorted(found.items()))

    def daily_chapters(self) -> set[str]:
        """Those of them that take part in the daily mix."""
        return {entry.chapter for entry in self.entries(())}

    def about(self, id_: str) -> list[Event]:
        """What happened to the card with this id."""
        return list(self._history.events(card_subject(id_))) if self._history is not None else []

    def flags(self) -> list[str]:
        """The ids of cards that were flagged, in the order of their first flag."""
        if self._history is None:
            return []
        told = self._history.told_after(0, (FLAG,))
        return list(dict.fromkeys(card_in(subject) for _, subject, _, _ in told))

    def title(self, chapter: str) -> str:
        """A chapter's or deck's title."""
        return title_of(chapter, self._language) or self._titles.get(chapter, chapter)


def day_at(now: datetime) -> int:
    """The learner's day; `now` is an aware local time."""
    offset = now.utcoffset()
    return day_of(now.timestamp(), round(offset.total_seconds() / 60) if offset else 0)
