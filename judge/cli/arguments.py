"""The command line as values. `parse` reads what is plainly right; whatever it does not know is left to `usage` (click),
which is slow to import and good at explaining."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from judge.cli.commandtable import COMMANDS
from judge.cli.options import Command, CommandOption
from judge.errors import UsageError


class Arguments(NamedTuple):
    """A command's words and options: option name to the values it was given, switches to one empty text."""

    command: Command
    words: tuple[str, ...]
    options: Mapping[str, tuple[str, ...]]

    def has(self, name: str) -> bool:
        """Whether the option was given."""
        return name in self.options

    def text(self, name: str, default: str = "") -> str:
        """The option's last value."""
        return self.options[name][-1] if name in self.options else default

    def texts(self, name: str) -> tuple[str, ...]:
        """All values of the option, in order."""
        return self.options.get(name, ())

    def whole(self, name: str, default: int) -> int:
        """The option as a whole number of at least 1; UsageError when it is none."""
        text = self.text(name, str(default))
        if not (text.isascii() and text.isdigit() and int(text) > 0):
            raise UsageError("{option} must be a whole number of at least 1, not {value}", option=name, value=text)
        return int(text)

    def seed(self, default: int) -> int:
        """--seed; UsageError for one that is none."""
        text = self.text("--seed", str(default))
        if not (text.isascii() and text.isdigit() and len(text) < 10):
            raise UsageError("--seed must be a whole number below a billion, not {value}", value=text)
        return int(text)

    def seconds(self, default: float) -> float:
        """--time, in seconds; UsageError for what is no time."""
        text = self.text("--time", str(default))
        try:
            seconds = float(text)
        except ValueError:
            seconds = 0.0
        if not 0 < seconds < 1e7:
            raise UsageError("--time must be a number of seconds, not {value}", value=text)
        return seconds


def parse(argv: Sequence[str]) -> Arguments | None:
    """The arguments, or None when anything is unusual: help, no command, an unknown or incomplete option."""
    command = next((command for command in COMMANDS if argv and command.name == argv[0]), None)
    if command is None:
        return None
    words: list[str] = []
    options: dict[str, tuple[str, ...]] = {}
    rest = iter(argv[1:])
    for word in rest:
        if word == "--":
            words += rest
        elif not word.startswith("-") or word == "-":
            words.append(word)
        else:
            name, equals, value = word.partition("=")
            option = _find(command, name)
            if option is None or (equals and (not option.value or not word.startswith("--"))):
                return None
            if option.value and not equals:
                value = next(rest, option.bare)
            if option.value and (not value or value.startswith("-") or (option.choices and value not in option.choices)):
                return None
            options[option.name] = (*options.get(option.name, ()), value) if option.value else ("",)
    if words and not command.words:
        return None
    return Arguments(command, tuple(words), options)


def _find(command: Command, name: str) -> CommandOption | None:
    return next((option for option in command.options if name in (option.name, option.short) and name), None)
