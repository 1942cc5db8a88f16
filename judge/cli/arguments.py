"""The command line as values. `parse` reads what is right; whatever is not is left to `arranging`, which knows what else people type,
and to `refusing`, which says what would have worked."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from judge.cli.commandtable import COMMANDS, HOME
from judge.cli.options import Command, CommandOption
from judge.errors import UsageError

#: seconds in what a time may end with, longer words before those that end them
_UNITS = {"sec": 1, "s": 1, "초": 1, "min": 60, "m": 60, "분": 60, "h": 3600, "시간": 3600}


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
        unit = next((unit for unit in _UNITS if text.endswith(unit)), "")
        try:
            seconds = float(text.removesuffix(unit)) * _UNITS.get(unit, 1)
        except ValueError:
            seconds = 0.0
        if not 0 < seconds < 1e7:
            raise UsageError("--time must be a number of seconds, or like 90m and 8h, not {value}", value=text)
        return seconds


def parse(argv: Sequence[str]) -> Arguments | None:
    """The arguments, or None when anything is unusual: help, an unknown command, an unknown or incomplete option."""
    command = find_command(argv[0]) if argv else HOME
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
            given = _given(command, word, rest)
            if given is None:
                return None
            for option, value in given:
                options[option.name] = (*options.get(option.name, ()), value) if option.value else ("",)
    if words and not command.words:
        return None
    return Arguments(command, tuple(words), options)


def find_command(name: str) -> Command | None:
    """The command with this name; None when there is none."""
    return next((command for command in (*COMMANDS, HOME) if command.name == name), None)


def find_option(command: Command, name: str) -> CommandOption | None:
    """The command's option with this name, short or long; None when it has none like that."""
    return next((option for option in command.options if name in (option.name, option.short) and name), None)


def _given(command: Command, word: str, rest: Iterator[str]) -> list[tuple[CommandOption, str]] | None:
    """The options of a word, `--case=1`, `-x`, `-xc1`, with their values, of which the last may be the next of `rest`; None for others."""
    if word.startswith("--"):
        name, equals, value = word.partition("=")
        option = find_option(command, name)
        if option is None or (equals and not option.value):
            return None
        if option.value and not equals:
            value = next(rest, option.bare)
        return [(option, value)] if _fits(option, value) else None
    found = []
    for at, letter in enumerate(word[1:], 2):
        option = find_option(command, f"-{letter}")
        if option is None:
            return None
        value = (word[at:] or next(rest, option.bare)) if option.value else ""
        if not _fits(option, value):
            return None
        found.append((option, value))
        if option.value:
            break
    return found


def _fits(option: CommandOption, value: str) -> bool:
    """Whether a value can be meant for the option, which may have none: what looks like another option is none."""
    if not option.value:
        return not value
    is_another = value.startswith("-") and value != "-" and not value[1:].isdecimal()
    return bool(value) and not is_another and (not option.choices or value in option.choices)
