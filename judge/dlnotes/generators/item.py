"""What a computed question is: its texts in both languages, its answer, and the typical wrong answers with what went wrong."""

from collections.abc import Callable, Mapping
from random import Random
from typing import NamedTuple

from judge.dlnotes.card import Mistake, Text
from judge.dlnotes.generators.level import Range

#: a number, or a shape with None for an open dimension
Answer = int | float | tuple[int | None, ...]


class Item(NamedTuple):
    """A question with its numbers. A float answer is rounded as `ask` says; `tolerance` is absolute, 0 for whole numbers and shapes."""

    ask: Text
    answer: Answer
    kind: str
    tolerance: float
    steps: Text
    mistakes: tuple[Mistake, ...]
    #: what was drawn, by name
    values: Mapping[str, object]


class Generator(NamedTuple):
    """A family of questions: `make` is pure, and `levels` has the keys that its level may have."""

    name: str
    chapter: str
    make: Callable[[Random, Mapping[str, object]], Item]
    levels: Mapping[str, Range]
    skill: Text
