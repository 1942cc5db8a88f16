"""What a word was meant as where the command line takes none like it: a language, a level, a number, a file, which options say.

`judge new 1000 cpp` means `--language cpp`, `judge random gold` means `--level gold`, `judge run all` means `--all`.
"""

import re
from collections.abc import Mapping, Sequence

from judge.cli.arguments import find_option
from judge.cli.daywords import day_after
from judge.cli.options import Command
from judge.errors import UsageError
from judge.messages import command_line

#: what a bare number says, by the command
_NUMBERS: Mapping[str, str] = {
    "random": "--count", "today": "--minutes", "web": "--port", "listen": "--port", "wake": "--pace", "quiz": "--count",
}  # fmt: skip

#: numbers as people write them: `30분`, `3개`, `30min`; hours are told in minutes: `1시간`, `2h`
_NUMBER = re.compile(r"(\d{1,6})(?:(분|개|문제|m|min|minutes?)|(시간|h|hours?))?", re.IGNORECASE)

#: how long, with a unit that `--time` has or one that means it
_TIME = re.compile(r"(\d{1,6})(초|s|sec|seconds|분|m|min|minutes|시간|h|hours)", re.IGNORECASE)
_UNITS = {"초": "s", "s": "s", "분": "m", "m": "m", "시": "h", "h": "h"}

#: a port behind a host, an address of a server
_PORT = re.compile(r"^(?:https?://)?[\w.-]*:(\d{2,5})/?")

#: sources that others are compared with, by their names
_TRUSTED = re.compile(r"(?:.*/)?(?:brute|naive|slow|correct|answer|right|완탐|브루트|정답)[^/]*\.[a-z]+", re.IGNORECASE)

#: what stands before a problem's number and says no more than it
SITES = frozenset(("boj", "baekjoon", "acmicpc", "백준", "problem", "문제"))

_ALL = frozenset(("all", "*", "전체", "전부", "모두", "everything"))
_HELP = frozenset(("help", "도움말", "도움", "?"))

#: cases by their names
_CASE = re.compile(r"(?:sample|samples|예제)|(?:sample|secret|own|stress)/\S+")
_SAMPLES = ("samples", "예제")
_CAUSES = frozenset((
    "misread", "edge", "overflow", "complexity", "io", "structure", "bug", "오독", "예외", "반례", "오버플로", "복잡도", "시간초과",
    "입출력", "자료구조", "실수", "구현",
))  # fmt: skip


def meant_as(command: Command, word: str) -> tuple[str, ...]:
    """The option that says what the word says; nothing where the command has none like it."""
    low, number = word.lower(), number_in(word)
    if low in _ALL:
        return ("--all",) if find_option(command, "--all") else ()
    if low in _HELP:
        return ("--help",)
    if find_option(command, "--case") and _CASE.fullmatch(low):
        return "--case", "sample" if low in _SAMPLES else word
    for option, pattern in (("--time", _TIME), ("--port", _PORT)):
        found = pattern.fullmatch(word)
        if found and find_option(command, option):
            return option, f"{found[1]}{_UNITS.get(low[len(found[1])], '')}" if option == "--time" else found[1]
    if find_option(command, "--until") and day_after(word, 0):
        return "--until", word
    if number:
        return (_NUMBERS[command.name], number) if command.name in _NUMBERS else ()
    for option, is_meant in (("--level", _is_level), ("--language", _is_language), ("--cause", _CAUSES.__contains__)):
        if find_option(command, option) and is_meant(low):
            return option, word
    if find_option(command, "--input") and word.endswith((".in", ".txt")):
        return "--input", word
    return ("--against", word) if find_option(command, "--against") and _TRUSTED.fullmatch(word) else ()


def number_in(word: str) -> str:
    """The number that a word is, with or without what it counts; empty for other words."""
    found = _NUMBER.fullmatch(word)
    return "" if not found else str(int(found[1]) * 60) if found[3] else found[1]


def is_number(word: str) -> bool:
    """Whether a word may be a problem's number."""
    return re.fullmatch(r"\d{3,6}번?", word) is not None


def without_site(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words without a site's name before a number: `boj 1000` is 1000."""
    return tuple(word for word, after in zip(words, (*words[1:], ""), strict=True) if not (word.lower() in SITES and is_number(after)))


def one_of(command: Command, words: Sequence[str]) -> list[str]:
    """The command line for one problem of several words: the others say options, or all of them a title, which is searched for."""
    names, options = _apart(command, words)
    named = next((name for name in names if re.search(r"[\d./-]", name)), "")
    if not named and not options:
        return ["list", *names]
    if "--help" in options:
        return [command.name, "--help"]
    return [command.name, *([named] if named else names[:1]), *options]


def refuse_options(command: Command, words: Sequence[str], unknown: Sequence[str]) -> None:
    """UsageError for one of the `unknown` words, which are no problems, that can only be meant as an option.

    A number behind several problems is one more of them, that is not here.
    """
    has_several = len(set(words) - set(unknown)) > 1
    wrong = next((word for word in unknown if _meant_beside(command, word, words) and not (has_several and word.isdecimal())), "")
    is_problem = len(words) == 1 and (_TRUSTED.fullmatch(wrong) or (command.name == "sleep" and wrong.isdecimal()))
    if wrong and not is_problem:
        names, options = _apart(command, words)
        names = [name for name in names if name not in unknown or re.search(r"[\d./-]", name)]  # `until`, `please`
        meant = [command.name, "--help"] if "--help" in options else [command.name, *names, *options]
        raise UsageError("{word} is no problem: {meant}", word=wrong, meant=command_line(*meant))


def _meant_beside(command: Command, word: str, words: Sequence[str]) -> tuple[str, ...]:
    """The option that a word among others says: behind a problem a number that no problem has is a case's."""
    is_case = word != words[0] and re.fullmatch(r"\d{1,2}", word) and find_option(command, "--case")
    return ("--case", word) if is_case else meant_as(command, word)


def _apart(command: Command, words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words that name something, and the options that the others were meant as."""
    names, options = list[str](), list[str]()
    for word in words:
        option = _meant_beside(command, word, words)
        options += option
        names += [] if option else [word]
    return names, options


def _is_level(word: str) -> bool:
    from judge.catalog import levels_between

    try:
        levels_between(word)
    except UsageError:
        return False
    return True


def _is_language(word: str) -> bool:
    if re.search(r"[./]", word):  # a file; to look for names of sites takes long
        return False
    from judge.submission import known_language

    try:
        known_language(word)
    except UsageError:
        return False
    return True
