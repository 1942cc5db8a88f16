"""Which problems `judge sleep` and `judge wake` are about."""

from judge.catalog import levels_between
from judge.cli.arguments import Arguments
from judge.practice.sleeping import SleepChoice


def choice_of(arguments: Arguments) -> SleepChoice:
    """As the command line says. UsageError for a level that is none."""
    levels = levels_between(arguments.text("--level")) if arguments.has("--level") else None
    return SleepChoice(arguments.words, arguments.texts("--tag"), levels)
