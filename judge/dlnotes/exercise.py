"""Models that do not train: what is wrong is to be found and mended. Knows the texts, not how they are run."""

from pathlib import Path
from typing import Any, NamedTuple

from judge.dlnotes.card import Words
from judge.errors import UsageError

_FOLDER = Path(__file__).parent / "exercises"


class Exercise(NamedTuple):
    """A program with `train(x, y)`, which gives a function from x to predictions; mended, its loss on new data is at most `target`.

    `data` defines `make(random)`, which gives x and y to train on and to measure with, and `loss(predictions, y)`.
    """

    id: str
    title: Words
    ask: Words
    hint: Words
    explain: Words
    target: float
    data: str
    code: str
    mended: str


def exercises() -> list[Exercise]:
    """All of them, in order."""
    import tomllib

    tables = (tomllib.loads(path.read_text("utf-8")) for path in sorted(_FOLDER.glob("*.toml")))
    return [Exercise(**{name: _words(value) for name, value in table.items()}) for table in tables]


def _words(value: Any) -> Any:  # Any: TOML
    return Words(**value) if isinstance(value, dict) else value


def find_exercise(word: str, found: list[Exercise]) -> Exercise:
    """The exercise with this number or name; UsageError for none."""
    for number, one in enumerate(found, 1):
        if word in (one.id, str(number)):
            return one
    raise UsageError("no model {word}: judge quiz train lists them", word=word)
