"""What a computed question is: its texts in both languages, its answer, and the typical wrong answers with what went wrong."""

from collections.abc import Callable, Mapping
from random import Random
from typing import NamedTuple

from judge.dlnotes.generators.level import Range

#: a number, or a shape with None for an open dimension
Answer = int | float | tuple[int | None, ...]


class Text(NamedTuple):
    """The same words in Korean and English."""

    ko: str
    en: str

    def filled(self, values: Mapping[str, object]) -> "Text":
        """Both with `{name}` replaced by the values."""
        return Text(self.ko.format_map(values), self.en.format_map(values))


class Mistake(NamedTuple):
    """A typical wrong answer, and what went wrong."""

    answer: Answer
    why: Text


class Item(NamedTuple):
    """A question with its numbers. A float answer is rounded as `ask` says; `tolerance` is absolute, 0 for whole numbers and shapes."""

    ask: Text
    answer: Answer
    kind: str
    tolerance: float
    steps: Text
    mistakes: tuple[Mistake, ...]


class Generator(NamedTuple):
    """A family of questions: `make` is pure, and `levels` has the keys that its level may have."""

    name: str
    chapter: str
    make: Callable[[Random, Mapping[str, object]], Item]
    levels: Mapping[str, Range]
    skill: Text
