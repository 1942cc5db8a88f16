"""Which decks take part in the daily mix: the learner's choice, event by event; until there is one, the notes and one's own decks."""

from collections.abc import Collection, Iterable, Mapping

from judge.dlnotes.cardentry import CardEntry
from judge.dlnotes.chapters import is_chapter
from judge.history.events import Event


def chosen(events: Iterable[Event]) -> Mapping[str, bool]:
    """By chapter or deck whether it was taken into the daily mix, or out of it; the last word counts."""
    found: dict[str, bool] = {}
    for event in sorted(events, key=lambda event: (event.at, event.key)):
        deck = event.payload.get("deck")
        if isinstance(deck, str):
            found[deck] = event.payload.get("daily") is True
    return found


def daily(entries: Iterable[CardEntry], choice: Mapping[str, bool], own: Collection[str]) -> list[CardEntry]:
    """The cards of the daily mix: of decks that were chosen; where nothing was said, the notes', `own` decks' and all asked before."""
    known: dict[str, bool] = {}

    def is_usual(entry: CardEntry) -> bool:
        if entry.chapter not in known:
            known[entry.chapter] = is_chapter(entry.chapter)
        return known[entry.chapter] or entry.memory is not None or entry.deck in own

    return [entry for entry in entries if choice.get(entry.chapter, is_usual(entry))]
