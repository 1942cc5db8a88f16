"""The things that a day may hold."""

from typing import NamedTuple

REVIEW, NEW, QUIZ = "review", "new", "quiz"


class Item(NamedTuple):
    """Something to do: a problem, or `questions` of the quiz."""

    kind: str
    id: str
    minutes: int
    questions: int = 0
