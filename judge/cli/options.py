"""What commands and options are made of, and the options that several commands have."""

from collections.abc import Sequence
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
    """A command: `module` in judge.cli.commands has `run(invocation) -> exit code or Document`.

    `words` says what stands beside the options, as help shows it: small words as they are, capitals for what they stand for, `|` between
    alternatives, `[...]` around what may be missing, `...` behind what may be repeated. What shells complete follows from it.
    """

    name: str
    help: str
    words: str
    module: str
    options: tuple[CommandOption, ...]

    def following(self, given: Sequence[str]) -> tuple[str, ...]:
        """What the next word may be after those that are given: small words, and capitals (PROBLEM, CASE, FILE ...)."""
        words, is_repeated = self.words, False
        if words.startswith("[") and words.rstrip(".").endswith("]"):
            is_repeated, words = words.endswith("..."), words.rstrip(".")[1:-1]
        found = [_next(alternative, given, is_repeated=is_repeated) for alternative in words.split("|")]
        return tuple(word for word in found if word)


def _next(alternative: str, given: Sequence[str], *, is_repeated: bool) -> str:
    """The word of an alternative behind those that are given; empty when it has none, or is another one."""
    words = [word.strip("[].") for word in alternative.split()]
    if not all(word.isupper() or word == one for word, one in zip(words, given, strict=False)):
        return ""
    if len(given) < len(words):
        return words[len(given)]
    return words[-1] if words and (is_repeated or alternative.endswith("...")) else ""


MESSAGES = CommandOption("--lang", N_("language of the messages"), "LANG", ("en", "ko"))
EVERYWHERE = (CommandOption("--root", N_("the workspace, instead of the nearest folder upward with problems/"), "DIR"), MESSAGES)
BACKEND = CommandOption(
    "--backend", N_("how programs are run: native needs Linux, portable protects nothing"), "NAME", ("auto", "native", "portable")
)
JSON = CommandOption("--json", N_("print one JSON document instead"))
CASE = CommandOption("--case", N_("only the case with this name or number; may be repeated"), "NAME", short="-c")
FAIL_FAST = CommandOption("--fail-fast", N_("stop at the first case that is not right"), short="-x")
ALL = CommandOption("--all", N_("every problem of the workspace"))
LANGUAGE = CommandOption("--language", N_("the language of the source: python3, pypy3, cpp17, cpp20, java ..."), "NAME", short="-l")
PROBLEM = CommandOption("--problem", N_("the problem that FILE is for, when its name does not tell"), "ID", short="-p")
JOBS = CommandOption("--jobs", N_("number of problems to judge at once (default 1)"), "N", short="-j")
SCHEDULER = CommandOption("--scheduler", N_("work on the Dask cluster of this scheduler: tcp://host:8786"), "ADDRESS")
