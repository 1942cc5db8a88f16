"""What commands and options are made of, and the options that several commands have."""

from typing import NamedTuple

from judge.messages import N_


class CommandOption(NamedTuple):
    """An option of a command. Without `value` it is a switch."""

    name: str
    help: str
    value: str = ""
    choices: tuple[str, ...] = ()
    short: str = ""
    #: what it means when it is the last word and its value is missing
    bare: str = ""


class Command(NamedTuple):
    """A command: `module` in judge.cli.commands has `run(arguments, style) -> exit code`."""

    name: str
    help: str
    words: str
    module: str
    options: tuple[CommandOption, ...]


MESSAGES = CommandOption("--lang", N_("language of messages"), "LANG", ("en", "ko"))
EVERYWHERE = (CommandOption("--root", N_("the workspace, instead of the nearest folder upward with problems/"), "DIR"), MESSAGES)
BACKEND = CommandOption(
    "--backend", N_("how programs are run: native needs Linux, portable protects nothing"), "NAME", ("auto", "native", "portable")
)
JSON = CommandOption("--json", N_("print one JSON document instead"))
CASE = CommandOption("--case", N_("only the cases with this name or number; may be given several times"), "NAME", short="-c")
FAIL_FAST = CommandOption("--fail-fast", N_("stop at the first case that is not right"), short="-x")
ALL = CommandOption("--all", N_("every problem of the workspace"))
LANGUAGE = CommandOption("--language", N_("the language of the source: python3, pypy3, cpp17, cpp20, java ..."), "NAME", short="-l")
PROBLEM = CommandOption("--problem", N_("the problem that FILE is for, when its name does not tell"), "ID", short="-p")
JOBS = CommandOption("--jobs", N_("judge so many problems at once"), "N", short="-j")
