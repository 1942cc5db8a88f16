"""A command line that is not right: what of it is not, and the command line that would have worked."""

from collections.abc import Sequence
from difflib import get_close_matches

from judge.cli.arguments import find_command, find_option, parse
from judge.cli.arranging import NEAR, SAME
from judge.cli.commandtable import COMMANDS
from judge.cli.hangulkeys import as_keys
from judge.cli.meantwords import meant_as
from judge.cli.options import Command, CommandOption
from judge.cli.othertools import without_tool
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
    "--brute": "--against", "--reference": "--against", "--correct": "--against", "--samples": "--case", "--samples-only": "--case",
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
                    command=command.name, word=word, meant=command_line(*argv[:at], *meant_as(command, word), *argv[at + 1 :]),
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
    other = without_tool(argv)
    if other:
        return UsageError("no command {word}: did you mean {command}?", word=word, command=command_line(*_meant_line(other)))
    if _is_named(word):
        name = _problem_in(word)
        return UsageError(
            "{word} is no command: {show} shows the problem, {run} judges your solution",
            word=word, show=command_line("show", name), run=command_line("run", name if name == word.rstrip("번") else word, *rest),
        )  # fmt: skip
    meant = _near_command(word)
    if not meant:
        return UsageError("no command {word}: judge --help lists all", word=word)
    return UsageError("no command {word}: did you mean {command}?", word=word, command=command_line(*meant, *rest))


def _is_named(word: str) -> bool:
    """Whether a word is a problem's number, a file or an address rather than a command."""
    return word[:1].isdigit() or "." in word or "/" in word


def _problem_in(word: str) -> str:
    return word.rpartition("/")[2].partition(".")[0].rstrip("번")


def _near_command(word: str) -> tuple[str, ...]:
    """The command that a word is near to, by its letters, its meaning, or the keys that were pressed; empty where there is none."""
    low = word.lower().replace("_", "-")
    names = [command.name for command in COMMANDS]
    pressed = as_keys(low)
    if pressed != low and (pressed in names or pressed in SAME):
        low = pressed
    near = low if low in names else NEAR.get(low) or next(iter(get_close_matches(low, (*names, *SAME, *NEAR), n=1, cutoff=0.6)), "")
    return SAME.get(near) or ((NEAR.get(near, near),) if near else ())


def _meant_line(argv: Sequence[str]) -> list[str]:
    """A command line that begins with a command, in other words perhaps, or with what is to be judged."""
    if argv[0].startswith("-") or find_command(argv[0]):
        return list(argv)
    return ["run", *argv] if _is_named(argv[0]) else [*(_near_command(argv[0]) or ("run", argv[0])), *argv[1:]]


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
    if option.name == "--lang" and (language := meant_as(command, value)):  # which is the language of messages
        meant = command_line(*before, *language, *after)
    choices = ", ".join(option.choices) or option.value
    return UsageError("{option} must be one of {choices}, not {value}: {meant}", option=name, choices=choices, value=value, meant=meant)


def _fitting(option: CommandOption, value: str) -> str:
    """A value that the option takes, near to one that it does not."""
    if option.name == "--case" and value.startswith("sample"):
        return "sample"
    if not option.choices:
        return _EXAMPLES.get(option.value, option.value)
    low = value.lower()
    near = next((choice for choice in option.choices if low and (low.startswith(choice) or choice.startswith(low))), "")
    return near or next(iter(get_close_matches(low, option.choices, n=1)), option.choices[0])


def _no_option(command: Command, name: str, argv: Sequence[str], at: int) -> UsageError:
    before, word, after = argv[:at], argv[at], argv[at + 1 :]
    if command.name == "config" and len(before) > 2:  # options of a value, `code --wait`
        before, after = [*before[:2], " ".join((*before[2:], word, *after))], []
    near = _near_option(command, name, [one.partition("=")[0] for one in (*before, *after)])
    if near:
        _, equals, value = word.partition("=")
        if near.value and not equals and parse([command.name, near.name, *after[:1]]) is None:
            after = [_fitting(near, name.lstrip("-")), *after]
        elif not near.value and not command.words and after and not after[0].startswith("-"):
            after = after[1:]
        given = f"{near.name}={value}" if near.value and equals else near.name
        return UsageError(
            "judge {command} has no option {option}: did you mean {meant}?",
            command=command.name, option=name, meant=command_line(*before, given, *after),
        )  # fmt: skip
    other = next((one for one in COMMANDS if find_option(one, name)), None)
    if command.name != "config" and after and not after[0].startswith("-") and any(not one.startswith("-") for one in before[1:]):
        after = [*meant_as(command, after[0]), *after[1:]]  # behind what is to be judged it was the option's value
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
    names = [one for one in names if one != name.replace("--", "--un")]
    others = [one for one in names if one not in given]
    near = get_close_matches(name.lower(), others, n=1, cutoff=0.7) or get_close_matches(name.lower(), names, n=1, cutoff=0.8)
    return find_option(command, told or next(iter(near), ""))
