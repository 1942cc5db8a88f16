"""What a computed question is: its texts in both languages, its answer, and the typical wrong answers with what went wrong."""

from collections.abc import Callable, Mapping
from random import Random
from typing import NamedTuple

from judge.dlnotes.card import Mistake, Words
from judge.dlnotes.generators.level import Bounds

#: a number, or a shape with None for an open dimension
Answer = int | float | tuple[int | None, ...]


class ComputedQuestion(NamedTuple):
    """A question with its numbers. A float answer is rounded as `ask` says; `tolerance` is absolute, 0 for whole numbers and shapes."""

    ask: Words
    answer: Answer
    kind: str
    tolerance: float
    steps: Words
    mistakes: tuple[Mistake, ...]
    #: what was drawn, by name
    values: Mapping[str, object]
    is_percent: bool = False
    #: `ask` without how to round, for who picks one of several
    bare: Words = Words("", "")


class QuestionGenerator(NamedTuple):
    """A family of questions: `make` is pure, and `levels` has the keys that its level may have."""

    name: str
    chapter: str
    make: Callable[[Random, Mapping[str, object]], ComputedQuestion]
    levels: Mapping[str, Bounds]
    skill: Words
