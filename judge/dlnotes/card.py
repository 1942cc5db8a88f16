"""What a deck is made of: cards, their texts in two languages, their options."""

from collections.abc import Mapping
from typing import NamedTuple

#: sizes of a tensor's dimensions; None is an open one
Shape = tuple[int | None, ...]

#: the kinds of questions, in the words of deck files
KINDS = ("choice", "multi", "truth", "cloze", "term", "number", "order", "shape", "bug", "output", "parts", "words")

#: kinds that a part of a card may have, and what the parts go by: there are no more than letters
PART_KINDS = ("choice", "term", "number", "shape")
PART_LETTERS = "abcdefghi"


class Words(NamedTuple):
    """The same words in Korean and English."""

    ko: str
    en: str

    def of(self, language: str) -> str:
        """The words in this language."""
        return self.ko if language == "ko" else self.en

    def filled(self, values: Mapping[str, object]) -> "Words":
        """Both with `{name}` replaced by the values."""
        from judge.particles import KoreanText  # a pattern, which only generated questions need

        return Words(KoreanText(self.ko).format(**values), self.en.format(**values))


class AnswerChoice(NamedTuple):
    """One of several; `why` is what somebody who picks it believes, `is_last` keeps it below the others."""

    text: Words
    why: Words | None = None
    is_last: bool = False


class Mistake(NamedTuple):
    """A typical wrong answer, a number or a shape, and what went wrong."""

    answer: float | Shape
    why: Words


class CardPart(NamedTuple):
    """One of several questions of a card; fields mean what they mean of a card, `explain` is said to who was wrong."""

    kind: str
    ask: Words
    explain: Words = Words("", "")
    right: tuple[AnswerChoice, ...] = ()
    wrong: tuple[AnswerChoice, ...] = ()
    answers: tuple[str, ...] = ()
    number: float = 0.0
    tolerance: float = 0.0
    unit: Words | None = None
    shapes: tuple[Shape, ...] = ()
    mistakes: tuple[Mistake, ...] = ()


class Card(NamedTuple):
    """A question with all that belongs to it; which of the fields below `explain` count depends on `kind`."""

    id: str
    kind: str
    #: the chapter of the notes, or the deck's name
    chapter: str
    ask: Words
    explain: Words
    #: choice, multi
    right: tuple[AnswerChoice, ...] = ()
    wrong: tuple[AnswerChoice, ...] = ()
    #: truth
    is_true: bool = False
    correction: Words | None = None
    #: cloze, term, output: all that is accepted, the first is shown
    answers: tuple[str, ...] = ()
    #: number
    number: float = 0.0
    tolerance: float = 0.0
    unit: Words | None = None
    #: order: as they should stand
    items: tuple[AnswerChoice, ...] = ()
    #: shape: all that are accepted, the first is shown
    shapes: tuple[Shape, ...] = ()
    #: bug: the faulty lines, counted from 1, the first is shown; what it should be
    lines: tuple[int, ...] = ()
    fix: Words | None = None
    #: words: what an answer in one's own words should say
    model: Words | None = None
    #: parts: what is asked at once, in the order in which it is answered
    parts: tuple[CardPart, ...] = ()
    code: str = ""
    hint: Words | None = None
    sources: tuple[str, ...] = ()
    as_of: str = ""
    tags: tuple[str, ...] = ()
    #: ids that it had before
    was: tuple[str, ...] = ()
    #: numbers of the claims of the notes that it asks about, and ids of other cards whose answers it gives away
    claims: tuple[int, ...] = ()
    siblings: tuple[str, ...] = ()
    #: number, shape
    mistakes: tuple[Mistake, ...] = ()
    #: what makes the question, and the ranges it draws from; ask and what follows are empty then
    generator: str = ""
    level: Mapping[str, object] = {}


class Deck(NamedTuple):
    """Cards that belong together."""

    name: str
    title: Words
    cards: tuple[Card, ...]


def part_card(card: Card, number: int) -> Card:
    """A part, counted from 0, as a card of its own."""
    return Card(id=f"{card.id} {PART_LETTERS[number]}", chapter=card.chapter, **card.parts[number]._asdict())


def kin_of(card: Card) -> tuple[str, ...]:
    """Words, of which a card shares one with each card whose answer it gives away; none where it gives none away."""
    claims = tuple(f"claim-{number}" for number in card.claims)
    return (card.id, *claims, *card.siblings)


def shape_words(shape: Shape) -> str:
    """A shape as Python writes a tuple."""
    return f"({', '.join(map(str, shape))}{',' * (len(shape) == 1)})"
