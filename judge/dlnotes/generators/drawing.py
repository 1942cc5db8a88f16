"""Cards whose questions are drawn whole, with all their parts: what such a card is filed under, and who draws it."""

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from judge.dlnotes.card import Card, Words

#: fills in a card by chance: its kind, question, parts and reasons
Draw = Callable[[Card, Random], Card]


class CardDrawer(NamedTuple):
    """What a card of this kind asks for, and how its question is made."""

    chapter: str
    skill: Words
    draw: Draw
