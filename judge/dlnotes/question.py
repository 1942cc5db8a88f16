"""A card as it is asked once: its options in an order that a seed decides, and the right answer in words."""

from enum import Enum
from random import Random
from typing import NamedTuple

from judge.dlnotes.card import PART_LETTERS, AnswerChoice, Card, Words, part_card, shape_words
from judge.messages import N_


class Question(NamedTuple):
    """`options` as they are shown, numbered from 1; only some kinds have any. `seed` decides the order of those of parts."""

    card: Card
    options: tuple[AnswerChoice, ...] = ()
    seed: int = 0

    @property
    def has_letters(self) -> bool:
        """Whether options go by letters: where they are numbers or shapes themselves, a number would mean two things."""
        return self.card.kind == "choice" and any(_is_numeric(option.text.en) for option in self.options)

    def label(self, number: int) -> str:
        """What the option with this number, from 0, goes by."""
        return "abcdefghi"[number] if self.has_letters else str(number + 1)


class Slip(Enum):
    """What an answer that is nearly right fails by and may be typed once more for, as it is told."""

    SPELLING = N_("Close: check the spelling, and try once more.")
    ROUNDING = N_("Close: check the rounding, and try once more.")
    UNIT = N_("Close: the answer is a number of percent; try once more.")


class Grade(NamedTuple):
    """Whether it was right, nearly, or is open until the learner says; `why` is what a wrong pick tells of, `picked` the option."""

    is_right: bool
    is_near: bool = False
    why: Words | None = None
    picked: Words | None = None
    is_open: bool = False
    slip: Slip | None = None


def _is_numeric(text: str) -> bool:
    """Whether an option begins with a number or a shape."""
    first = (text.lstrip("`(-").split() or [""])[0].rstrip("`,)%").replace(",", "").replace(".", "", 1)
    return first == "None" or (first.isascii() and first.isdigit())


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
    return Question(card, tuple(sorted(options, key=lambda option: option.is_last)), seed)


def parts_of(question: Question) -> dict[str, Question]:
    """What a question of several parts asks, by letter; of any other question nothing."""
    return {PART_LETTERS[number]: ask(part_card(question.card, number), question.seed) for number in range(len(question.card.parts))}


def right_answer(question: Question, language: str) -> str:
    """The right answer in words."""
    card = question.card
    if card.kind == "parts":
        return "; ".join(part_answer(part, language) for part in parts_of(question).values())
    if card.kind in ("choice", "multi"):
        right = [(number, option) for number, option in enumerate(question.options) if option in card.right]
        return "; ".join(f"{question.label(number)}) {option.text.of(language)}" for number, option in right)
    if card.kind == "order":
        return " ".join(str(question.options.index(item) + 1) for item in card.items)
    if card.model is not None:
        return card.model.of(language)
    if card.kind == "truth":
        return "o" if card.is_true else "x"
    if card.kind == "number":
        unit = card.unit.of(language) if card.unit else ""
        return f"{card.number:.10g}{unit if unit == '%' or unit.startswith('e') else ' ' * bool(unit) + unit}"
    if card.kind == "shape":
        return shape_words(card.shapes[0])
    return str(card.lines[0]) if card.kind == "bug" else card.answers[0]


def shown_answer(question: Question, language: str) -> str:
    """The right answer as it is shown: an order with its words, options without the marks of code."""
    if question.card.kind == "order":
        words = "; ".join(f"{question.options.index(item) + 1}) {item.text.of(language)}" for item in question.card.items)
    else:
        words = right_answer(question, language).strip()
    return words.replace("`", "") if question.card.kind in ("choice", "multi", "order") else words


def part_answer(part: Question, language: str) -> str:
    """The right answer to a part: of options the words alone, for they are few."""
    return part.card.right[0].text.of(language) if part.card.kind == "choice" else right_answer(part, language)
