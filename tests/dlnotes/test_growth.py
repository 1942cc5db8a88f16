"""Cards that ask how a program's steps grow: the steps are counted, and grow as the right option says."""

from collections.abc import Callable
from math import log2, sqrt
from typing import Any

import pytest

from tests.dlnotes.decks import Table, load_decks, shown

GROWTH: dict[str, Callable[[float], float]] = {
    "O(1)": lambda n: 1,
    "O(log n)": log2,
    "O(sqrt(n))": sqrt,
    "O(n)": lambda n: n,
    "O(n log n)": lambda n: n * log2(n),
    "O(n sqrt(n))": lambda n: n * sqrt(n),
    "O(n^2)": lambda n: n * n,
    "O(2^n)": lambda n: 2.0**n,
}
#: two sizes far enough apart to tell n from n log n, small enough for 2^n to stay a float
SIZES = (64, 1000)

CARDS = [
    card for deck in load_decks().values() for card in deck["card"] if card.get("kind") == "choice" and "def f(n):" in card.get("code", "")
]


def counted(program: str, size: int) -> float:
    names: dict[str, Any] = {}
    exec(program, names)
    return float(names["f"](size))


def distance(growth: str, measured: float) -> float:
    """How far the measured growth between the sizes is from this one, as a factor."""
    small, large = SIZES
    expected = GROWTH[growth](large) / GROWTH[growth](small)
    return max(expected / measured, measured / expected)


def test_there_are_such_cards() -> None:
    assert len(CARDS) >= 5


@pytest.mark.parametrize("card", CARDS, ids=lambda card: str(card["id"]))
def test_steps_grow_as_the_right_option_says(card: Table) -> None:
    small, large = (counted(card["code"], size) for size in SIZES)
    right = shown(card["right"][0], "en")
    assert distance(right, large / small) < 1.15
    assert all(distance(shown(option, "en"), large / small) > 1.3 for option in card["wrong"])
