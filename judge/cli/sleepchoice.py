"""Which problems `judge sleep` and `judge wake` are about."""

from judge.catalog import levels_between
from judge.cli.invocation import Invocation
from judge.practice.sleeping import SleepChoice


def choice_of(invocation: Invocation) -> SleepChoice:
    """As the command line says. UsageError for a level that is none, and for what no problem is called."""
    arguments = invocation.arguments
    levels = levels_between(arguments.text("--level")) if arguments.has("--level") else None
    return SleepChoice(invocation.names(), arguments.texts("--tag"), levels)
