"""The shelf: which decks there are, what is due of each, which take part in the daily mix; cards that are called bad.

Whatever changes it is an event in the log.
"""

from collections import Counter
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from judge.dlnotes.chapters import is_chapter
from judge.dlnotes.choosing import waiting
from judge.dlnotes.progress import ChapterProgress, progress
from judge.dlnotes.quizcards import QuizCards, day_at
from judge.errors import UsageError
from judge.history.events import DECKS, DECKS_SUBJECT, FLAG, card_subject, new_event
from judge.messages import N_


class ShelfKind(Enum):
    """Where a deck comes from."""

    NOTES = N_("chapters of the notes")
    FURTHER = N_("further decks")
    OWN = N_("your own cards")


class ShelfDeck(NamedTuple):
    """A chapter or deck: whether its cards come daily, how many are due today, how far one is."""

    slug: str
    title: str
    kind: ShelfKind
    is_daily: bool
    due: int
    progress: ChapterProgress


class FlaggedCard(NamedTuple):
    """A card that was called bad, with its chapter's title."""

    id: str
    title: str
    is_hidden: bool


def shelf(quiz: QuizCards, now: datetime) -> list[ShelfDeck]:
    """All chapters and decks by name; `now` is an aware local time."""
    entries, today = quiz.cards.entries(), day_at(now)
    due = Counter(entry.chapter for entry in waiting(entries, today))
    daily, own = quiz.daily_chapters(), {entry.chapter for entry in entries if entry.deck in quiz.own_paths()}
    return [
        ShelfDeck(
            slug=one.chapter, title=quiz.title(one.chapter), kind=_kind(one.chapter, own), is_daily=one.chapter in daily,
            due=due[one.chapter], progress=one,
        )
        for one in progress(entries, today).chapters
    ]  # fmt: skip


def _kind(slug: str, own: set[str]) -> ShelfKind:
    if is_chapter(slug):
        return ShelfKind.NOTES
    return ShelfKind.OWN if slug in own else ShelfKind.FURTHER


def turn_daily(quiz: QuizCards, slug: str, now: datetime) -> None:
    """Take a chapter or deck into the daily mix, or out of it; UsageError where there is none."""
    if slug not in quiz.all_chapters():
        raise UsageError("there is no such chapter")
    _record(quiz, (DECKS, DECKS_SUBJECT), {"deck": slug, "daily": slug not in quiz.daily_chapters()}, now)


def flagged(quiz: QuizCards) -> list[FlaggedCard]:
    """The cards that were called bad or are hidden, in the order in which they were."""
    found = {entry.id: entry for entry in quiz.cards.entries()}
    return [FlaggedCard(id_, quiz.title(found[id_].chapter), found[id_].is_hidden) for id_ in quiz.flags() if id_ in found]


def turn_hidden(quiz: QuizCards, id_: str, now: datetime) -> None:
    """Hide a card, or show it again; UsageError where there is none."""
    found = next((entry for entry in quiz.cards.entries() if entry.id == id_), None)
    if found is None:
        raise UsageError("no card {id}: judge quiz flags lists those that were flagged", id=id_)
    _record(quiz, (FLAG, card_subject(id_)), {"hide": not found.is_hidden}, now)
    quiz.renew()


def _record(quiz: QuizCards, about: tuple[str, str], payload: dict[str, object], now: datetime) -> None:
    offset = now.utcoffset()
    quiz.record(new_event(*about, payload, at=now, offset=round(offset.total_seconds() / 60) if offset else 0))
