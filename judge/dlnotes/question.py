"""A card as it is asked once: its options in an order that a seed decides, and the right answer in words."""

from random import Random
from typing import NamedTuple

from judge.dlnotes.card import AnswerChoice, Card, Words, shape_words


class Question(NamedTuple):
    """`options` as they are shown, numbered from 1; only some kinds have any."""

    card: Card
    options: tuple[AnswerChoice, ...] = ()


class Grade(NamedTuple):
    """Whether it was right, or nearly; `why` is what a wrong pick tells of."""

    is_right: bool
    is_near: bool = False
    why: Words | None = None


def ask(card: Card, seed: int) -> Question:
    """The question; the same seed gives the same order. Items that have to be ordered never stand in order."""
    chance = Random(f"{card.id} {seed}")
    if card.kind == "order":
        items = list(card.items)
        while items == list(card.items):
            chance.shuffle(items)
        return Question(card, tuple(items))
    options = [*card.right, *card.wrong]
    chance.shuffle(options)
    return Question(card, tuple(sorted(options, key=lambda option: option.is_last)))


def right_answer(question: Question, language: str) -> str:
    """The right answer in words."""
    card = question.card
    if card.kind in ("choice", "multi"):
        right = [(number, option) for number, option in enumerate(question.options, 1) if option in card.right]
        return ", ".join(f"{number} {option.text.of(language)}" for number, option in right)
    if card.kind == "order":
        return " ".join(str(question.options.index(item) + 1) for item in card.items)
    if card.kind == "truth":
        return "o" if card.is_true else "x"
    if card.kind == "number":
        unit = card.unit.of(language) if card.unit else ""
        return f"{card.number:.10g}{unit if unit == '%' else ' ' * bool(unit) + unit}"
    if card.kind == "shape":
        return shape_words(card.shapes[0])
    return str(card.lines[0]) if card.kind == "bug" else card.answers[0]
