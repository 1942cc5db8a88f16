"""A command line that is not right: what of it is not, and the command line that would have worked."""

from collections.abc import Sequence
from difflib import get_close_matches

from judge.cli.arguments import find_command, find_option, parse
from judge.cli.arranging import NEAR, SAME
from judge.cli.commandtable import COMMANDS
from judge.cli.options import Command, CommandOption
from judge.errors import UsageError
from judge.messages import command_line

#: what stands for a value in a command line that is proposed, by what the table calls the value
_EXAMPLES = {
    "N": "10", "SECONDS": "10", "TIME": "30s", "DATE": "tomorrow", "LEVEL": "silver", "TAG": "dp", "LEVELS": "silver,gold-4",
    "ID": "1000", "TEXT": "...", "CAUSE": "edge",
}  # fmt: skip

#: options that people look for under another name
_OTHER_NAMES = {
    "--cases": "--case", "--test": "--case", "--sample": "--case", "--language": "--lang",
    "--lang": "--language", "--locale": "--lang", "--korean": "--lang", "--ko": "--lang", "--en": "--lang", "--fast": "--fail-fast",
    "--stop": "--fail-fast", "--number": "--count", "--num": "--count", "--timeout": "--time", "--seconds": "--time", "--limit": "--time",
    "--file": "--input", "--dir": "--root", "--path": "--root", "--folder": "--root", "--out": "--output", "--tier": "--level",
    "--difficulty": "--level", "--topic": "--tag", "--tags": "--tag", "--parallel": "--jobs", "--threads": "--jobs", "--dry": "--dry-run",
}  # fmt: skip


def refusal(argv: Sequence[str]) -> UsageError:
    """Why a command line that `parse` does not take is refused, with the one that would have worked."""
    command = find_command(argv[0])
    if command is None:
        return _no_command(argv)
    at = 1
    while at < len(argv) and argv[at] != "--":
        word = argv[at]
        if not word.startswith("-") or word == "-":
            if not command.words:
                return UsageError(
                    "judge {command} takes no words, and {word} is one: {meant}",
                    command=command.name, word=word, meant=command_line(*argv[:at], *argv[at + 1 :]),
                )  # fmt: skip
            at += 1
        elif parse([command.name, word]) is not None:
            at += 1
        elif at + 1 < len(argv) and parse([command.name, word, argv[at + 1]]) is not None:
            at += 2
        else:
            return _bad_option(command, argv, at)
    return UsageError("judge {command} cannot be read like that: judge {command} --help", command=command.name)


def _no_command(argv: Sequence[str]) -> UsageError:
    word, rest = argv[0], list(argv[1:])
    if word.startswith("-"):
        at = next((at for at, one in enumerate(rest) if find_command(one)), None)
        if at is not None:
            return UsageError(
                "options stand behind the command: {command}", command=command_line(rest[at], *rest[at + 1 :], word, *rest[:at])
            )
        return UsageError("no option {word}: judge --help lists all commands", word=word)
    if word[:1].isdigit() or "." in word or "/" in word:
        return UsageError(
            "{word} is no command: {show} shows the problem, {run} judges your solution",
            word=word, show=command_line("show", word.rpartition("/")[2].partition(".")[0]), run=command_line("run", word, *rest),
        )  # fmt: skip
    low = word.lower().replace("_", "-")
    names = [command.name for command in COMMANDS]
    near = low if low in names else NEAR.get(low) or next(iter(get_close_matches(low, (*names, *SAME, *NEAR), n=1, cutoff=0.6)), "")
    meant = (*SAME[near],) if near in SAME else (NEAR.get(near, near),)
    if not near:
        return UsageError("no command {word}: judge --help lists all", word=word)
    return UsageError("no command {word}: did you mean {command}?", word=word, command=command_line(*meant, *rest))


def _bad_option(command: Command, argv: Sequence[str], at: int) -> UsageError:
    name, equals, value = argv[at].partition("=") if argv[at].startswith("--") else (argv[at][:2], "", argv[at][2:])
    before, after = argv[:at], argv[at + 1 :]
    option = find_option(command, name)
    if option is None:
        return _no_option(command, name, argv, at)
    if not option.value:
        return UsageError("{option} takes no value: {meant}", option=name, meant=command_line(*before, name, *after))
    if not equals and not value and after and not after[0].startswith("-"):
        value, after = after[0], after[1:]
    meant = command_line(*before, name, _fitting(option, value), *after)
    if not value:
        return UsageError("{option} wants {value} behind it: {meant}", option=name, value=option.value, meant=meant)
    choices = ", ".join(option.choices) or option.value
    return UsageError("{option} must be one of {choices}, not {value}: {meant}", option=name, choices=choices, value=value, meant=meant)


def _fitting(option: CommandOption, value: str) -> str:
    """A value that the option takes, near to one that it does not."""
    if not option.choices:
        return _EXAMPLES.get(option.value, option.value)
    low = value.lower()
    near = next((choice for choice in option.choices if low and (low.startswith(choice) or choice.startswith(low))), "")
    return near or next(iter(get_close_matches(low, option.choices, n=1)), option.choices[0])


def _no_option(command: Command, name: str, argv: Sequence[str], at: int) -> UsageError:
    before, word, after = argv[:at], argv[at], argv[at + 1 :]
    near = _near_option(command, name, [one.partition("=")[0] for one in (*before, *after)])
    if near:
        _, equals, value = word.partition("=")
        if near.value and not equals and parse([command.name, near.name, *after[:1]]) is None:
            after = [_fitting(near, name.lstrip("-")), *after]
        given = f"{near.name}={value}" if near.value and equals else near.name
        return UsageError(
            "judge {command} has no option {option}: did you mean {meant}?",
            command=command.name, option=name, meant=command_line(*before, given, *after),
        )  # fmt: skip
    other = next((one for one in COMMANDS if find_option(one, name)), None)
    if other:
        return UsageError(
            "judge {command} has no option {option}, which judge {other} has: {meant}",
            command=command.name, option=name, other=other.name, meant=command_line(*before, *after),
        )  # fmt: skip
    return UsageError(
        "judge {command} has no option {option}: {meant}, or judge {command} --help",
        command=command.name, option=name, meant=command_line(*before, *after),
    )  # fmt: skip


def _near_option(command: Command, name: str, given: Sequence[str]) -> CommandOption | None:
    """The option that was likely meant; one that stands there already only for a slip of the finger."""
    names = [option.name for option in command.options] + [option.short for option in command.options if option.short]
    told = _OTHER_NAMES.get(name.lower(), "")
    if told not in names:
        told = next((one for one in names if one.startswith(name.lower()) and len(name) > 2), "")
    others = [one for one in names if one not in given]
    near = get_close_matches(name.lower(), others, n=1, cutoff=0.6) or get_close_matches(name.lower(), names, n=1, cutoff=0.8)
    return find_option(command, told or next(iter(near), ""))
