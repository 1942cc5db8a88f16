"""The deck of all generators, each with the numbers it draws unless told otherwise."""

from pathlib import Path

from judge.dlnotes.card import Deck, Text
from judge.dlnotes.deckfile import DeckFile
from judge.dlnotes.generators.table import GENERATORS
from judge.dlnotes.skills import skill_card


def generated_deck(folder: Path) -> DeckFile:
    """One card a generator, filed under its chapter."""
    cards = tuple(skill_card(name, {}) for name in GENERATORS)
    table = {"card": [{"id": card.id, "generator": card.generator} for card in cards]}
    return DeckFile(Deck("generators", Text("계산", "calculation"), cards), table, folder, [1] * len(cards))
