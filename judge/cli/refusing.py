"""A command line that is not right: what of it is not, and the command line that would have worked."""

from collections.abc import Sequence
from difflib import get_close_matches

from judge.cli.arguments import find_command, find_option, parse
from judge.cli.commandtable import COMMANDS, HOME
from judge.cli.meantwords import is_number, meant_as
from judge.cli.nearcommands import command_in, is_named, near_command, problem_in
from judge.cli.nocommands import no_command_for
from judge.cli.options import Command, CommandOption
from judge.cli.othertools import without_tool
from judge.errors import UsageError
from judge.messages import command_line
from judge.practice.settingstable import SETTINGS

#: what stands for a value in a command line that is proposed, by what the table calls the value
_EXAMPLES = {
    "N": "10", "SECONDS": "10", "TIME": "30s", "DATE": "tomorrow", "LEVEL": "silver", "TAG": "dp", "LEVELS": "silver,gold-4",
    "ID": "1000", "TEXT": "...", "CAUSE": "edge",
}  # fmt: skip

#: of commands that take no words, the one that takes a problem
_TAKES_WORDS = {"next": ("new", "--edit"), "today": ("show",), "random": ("new", "--edit"), "stats": ("history",), "undo": ("history",)}

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
    error = _refused(argv)
    told = {name: command_line(*_mended(value)) if isinstance(value, tuple) else value for name, value in error.values.items()}
    return UsageError(error.template, **told)


def _mended(argv: Sequence[str]) -> Sequence[str]:
    """The command line without all else that is wrong in it: what is told can be typed."""
    for _ in range(len(argv) + 1):
        if parse(argv) is not None or find_command(argv[0]) is None or "--help" in argv:
            break
        meant = next((value for value in _refused(argv).values.values() if isinstance(value, tuple)), argv)
        if tuple(argv) == tuple(meant):
            break
        argv = meant
    return argv


def _refused(argv: Sequence[str]) -> UsageError:
    """Why it is refused; command lines that are told are tuples of words still."""
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
                    command=command.name, word=word, meant=_without_words(command, argv, at),
                )  # fmt: skip
            at += 1
        elif parse([command.name, word]) is not None:
            at += 1
        elif at + 1 < len(argv) and parse([command.name, word, argv[at + 1]]) is not None:
            at += 2
        else:
            return _bad_option(command, argv, at)
    return UsageError("judge {command} cannot be read like that: judge {command} --help", command=command.name)


def _without_words(command: Command, argv: Sequence[str], at: int) -> tuple[str, ...]:
    """The command line of a command that takes no words: a word says an option, or another command takes it."""
    word = argv[at]
    option = meant_as(command, word)
    if not option and command.name in _TAKES_WORDS and is_number(word):
        return (*_TAKES_WORDS[command.name], word)
    return (*argv[:at], *option, *argv[at + 1 :])


def _no_command(argv: Sequence[str]) -> UsageError:
    word, rest = argv[0], list(argv[1:])
    if word.startswith("-"):
        at = next((at for at, one in enumerate(rest) if find_command(one)), None)
        if at is not None:
            return UsageError("options stand behind the command: {command}", command=(rest[at], *rest[at + 1 :], word, *rest[:at]))
        return UsageError("no option {word}: judge --help lists all commands", word=word)
    other = without_tool(argv)
    if other:
        return UsageError("no command {word}: did you mean {command}?", word=word, command=tuple(_meant_line(other)))
    nowhere = no_command_for(word)
    if nowhere:
        return UsageError(nowhere, word=word)
    swapped = command_in(argv)
    if swapped:
        return UsageError("no command {word}: did you mean {command}?", word=word, command=swapped)
    if is_named(word):
        name = problem_in(word)
        return UsageError(
            "{word} is no command: {show} shows the problem, {run} judges your solution",
            word=word, show=("show", name), run=("run", name if name == word.rstrip("번") else word, *rest),
        )  # fmt: skip
    meant = near_command(word)
    if not meant:
        return UsageError("no command {word}: judge --help lists all", word=word)
    if rest and rest[0] == meant[-1]:  # `git commit`
        rest = rest[1:]
    return UsageError("no command {word}: did you mean {command}?", word=word, command=(*meant, *rest))


def _meant_line(argv: Sequence[str]) -> list[str]:
    """A command line that begins with a command, in other words perhaps, or with what is to be judged."""
    if argv[0].startswith("-") or find_command(argv[0]):
        return list(argv)
    return ["run", *argv] if is_named(argv[0]) else [*(near_command(argv[0]) or ("run", argv[0])), *argv[1:]]


def _bad_option(command: Command, argv: Sequence[str], at: int) -> UsageError:
    name, equals, value = argv[at].partition("=") if argv[at].startswith("--") else (argv[at][:2], "", argv[at][2:])
    before, after = argv[:at], argv[at + 1 :]
    option = find_option(command, name)
    if option is None:
        return _no_option(command, name, argv, at)
    if not option.value:
        return UsageError("{option} takes no value: {meant}", option=name, meant=(*before, name, *after))
    if not equals and not value and after and not after[0].startswith("-"):
        value, after = after[0], after[1:]
    meant = (*before, name, _fitting(option, value), *after)
    if not value:
        return UsageError("{option} wants {value} behind it: {meant}", option=name, value=option.value, meant=meant)
    if option.name == "--lang" and (language := meant_as(command, value)):  # which is the language of messages
        meant = (*before, *language, *after)
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
    said = _said_otherwise(command, word.partition("=")[0].lstrip("-"), before, after)
    if said:
        return UsageError("judge {command} has no option {option}: did you mean {meant}?", command=command.name, option=name, meant=said)
    near = _near_option(command, name, [one.partition("=")[0] for one in (*before, *after)])
    meant = () if near else _meant_without_option(command, word)
    if meant:
        return UsageError(
            "judge {command} has no option {option}: did you mean {meant}?",
            command=command.name,
            option=name,
            meant=(*before, *meant, *after),
        )
    if near:
        _, equals, value = word.partition("=")
        if near.value and not equals and parse([command.name, near.name, *after[:1]]) is None:
            after = [_fitting(near, name.lstrip("-")), *after]
        elif not near.value and _is_value(after) and (not command.words or _has_word(before)):
            after = after[1:]
        given = f"{near.name}={value}" if near.value and equals else near.name
        return UsageError(
            "judge {command} has no option {option}: did you mean {meant}?",
            command=command.name, option=name, meant=(*before, given, *after),
        )  # fmt: skip
    if not word.startswith("--") and word[2:] and find_option(command, f"-{word[2]}"):  # `-am`: without `-a` it is `-m`
        after = [f"-{word[2:]}", *after]
    other = next((one for one in COMMANDS if find_option(one, name)), None)
    takes_value = any(option.value for one in COMMANDS if (option := find_option(one, _OTHER_NAMES.get(name, name))))
    if command.name != "config" and _is_value(after) and (_has_word(before) or takes_value):
        after = [*meant_as(command, after[0]), *after[1:]]  # behind what is to be judged it was the option's value
    if other:
        return UsageError(
            "judge {command} has no option {option}, which judge {other} has: {meant}",
            command=command.name, option=name, other=other.name, meant=(*before, *after),
        )  # fmt: skip
    return UsageError(
        "judge {command} has no option {option}: {meant}, or judge {command} --help",
        command=command.name, option=name, meant=(*before, *after),
    )  # fmt: skip


def _meant_without_option(command: Command, word: str) -> tuple[str, ...]:
    """The option that the name of one that there is not says, `--python`, or its value, `-std=c++20`; empty where neither does."""
    name, _, value = word.lstrip("-").partition("=")
    return meant_as(command, value or name) if len(value or name) > 1 else ()


def _is_value(after: Sequence[str]) -> bool:
    """Whether the next word may be an option's value rather than a problem."""
    return bool(after) and not after[0].startswith("-")


def _has_word(before: Sequence[str]) -> bool:
    return any(not one.startswith("-") for one in before[1:])


#: states of problems, as people name them
_STATES = {
    "new": "new", "unsolved": "new", "untried": "new", "todo": "new", "solved": "accepted", "accepted": "accepted", "ac": "accepted",
    "done": "accepted", "tried": "tried", "failed": "tried", "wrong": "tried", "wa": "tried",
}  # fmt: skip


def _said_otherwise(command: Command, name: str, before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    """The command line where no option is what was meant: a setting's value or its name, or another command; empty for others."""
    if command.name == "config":
        words = (*before[1:], *after)
        if len(before) > 2:  # options of a value, `code --wait`
            return ("config", before[1], " ".join((*before[2:], f"--{name}", *after)))
        return ("config", name, *words) if any(name == setting.name for setting in SETTINGS) else ()
    if name in _STATES and find_option(command, "--state"):
        return (*before, "--state", _STATES[name], *after)
    if name in _STATES and command.name == "random":  # which draws new ones, and nothing else
        return (*before, *after) if _STATES[name] == "new" else ("list", "--state", _STATES[name], *after)
    named = find_command(name)
    if named and named is not HOME and named.words and f"--{name}" not in _OTHER_NAMES and not find_option(command, f"--no-{name}"):
        return (named.name, *(word for word in (*before[1:], *after) if not word.startswith("-")))
    return ()


def _near_option(command: Command, name: str, given: Sequence[str]) -> CommandOption | None:
    """The option that was likely meant; one that stands there already only for a slip of the finger."""
    names = [option.name for option in command.options] + [option.short for option in command.options if option.short]
    told = _OTHER_NAMES.get(name.lower(), "")
    if told not in names:
        told = next((one for one in names if one.startswith(name.lower()) and len(name) > 2), "")
    names = [one for one in names if one not in (name.replace("--", "--un"), name.replace("--", "--no-"))]
    others = [one for one in names if one not in given]
    cutoff = 0.8 if any(find_option(one, name) for one in COMMANDS) else 0.75  # what another command has is no slip of the finger
    near = get_close_matches(name.lower(), others, n=1, cutoff=cutoff) or get_close_matches(name.lower(), names, n=1, cutoff=0.8)
    return find_option(command, told or next(iter(near), ""))
