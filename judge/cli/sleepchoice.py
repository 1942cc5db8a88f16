"""Which problems `judge sleep` and `judge wake` are about."""

from judge.catalog import levels_between
from judge.cli.arguments import Arguments
from judge.practice.sleeping import Choice


def choice_of(arguments: Arguments) -> Choice:
    """As the command line says. UsageError for a level that is none."""
    levels = levels_between(arguments.text("--level")) if arguments.has("--level") else None
    return Choice(arguments.words, arguments.texts("--tag"), levels)
