"""A hint leaves something to answer, for every card that is shipped and every question that is made."""

import re
from math import ceil, floor

import pytest

from judge.dlnotes.card import Card
from judge.dlnotes.hinting import hint_of
from judge.dlnotes.library import load, shipped
from judge.dlnotes.question import ask
from judge.dlnotes.skills import drawn
from tests.dlnotes.cards import card


def cards() -> list[Card]:
    cards = [one for source in shipped() for one in load(source).deck.cards]
    return [drawn(one, seed) for one in cards for seed in ((0, 2, 4) if one.generator else (0,))]


def leaves_one_answer(one: Card) -> bool:
    """Whether nothing but the answer fits the hint that its kind has."""
    said = hint_of(ask(one, 0)).en
    if one.kind == "number" and not one.tolerance:
        low, high = (float(found.rstrip(".").replace(",", "")) for found in re.findall(r"-?\d[\d,.]*", said))
        return floor(high) <= ceil(low)
    if one.kind in ("term", "cloze", "output"):
        return one.answers[0].strip()[0] in said.partition("with ")[2][:1] and len(one.answers[0].strip()) < 3
    return False


def test_no_hint_is_the_answer() -> None:
    assert not [one.id for one in cards() if leaves_one_answer(one._replace(hint=None))]


@pytest.mark.parametrize(("answer", "number"), [("2", 0.0), ("a", 1.0), ("no", -1.0), ("2", 2.0)])
def test_short_answers_and_small_numbers_are_not_told(answer: str, number: float) -> None:
    assert not leaves_one_answer(card("output", answers=(answer,), hint=None))
    assert not leaves_one_answer(card("number", number=number, tolerance=0.0, hint=None))
