"""A card as sessions choose among them: its id and chapter, what is remembered of it, with which others it must not meet."""

from typing import NamedTuple

from judge.dlnotes.memory import Memory


class CardEntry(NamedTuple):
    """A card on the shelf. Of two that share a word of `kin` one gives the other's answer away; who hides a card does not want it."""

    id: str
    chapter: str
    deck: str
    memory: Memory | None = None
    kin: tuple[str, ...] = ()
    is_hidden: bool = False


class DeckTitle(NamedTuple):
    """A deck on the shelf, with its title in both languages."""

    path: str
    name: str
    ko: str
    en: str
