"""What may follow on a command line: commands, options, their values, problems, cases. Never an error: then nothing may."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.cli.commandtable import COMMANDS
from judge.cli.options import Command, CommandOption
from judge.errors import JudgeError
from judge.languages import LANGUAGES
from judge.reports.titles import title_of
from judge.store.index import read_index
from judge.store.ownership import own_cache
from judge.store.workspace import Workspace, find_workspace
from judge.tagnames import tag_name


class Suggestion(NamedTuple):
    """A word, and what it is."""

    word: str
    help: str = ""
    #: whether it is the name of something, a problem or a language, and nobody knows names by heart
    is_name: bool = False


def suggestions(words: Sequence[str], language: str, translate: Callable[[str], str]) -> list[Suggestion]:
    """What the last of `words`, perhaps empty, may become; those before it are whole."""
    *before, current = words or [""]
    try:
        found = list(_after(before, current, language, translate))
    except (JudgeError, OSError):
        return []
    return [one for one in found if one.word.startswith(current)]


def _after(before: Sequence[str], current: str, language: str, translate: Callable[[str], str]) -> Iterator[Suggestion]:
    if not before:
        yield from (Suggestion(command.name, translate(command.help)) for command in COMMANDS)
        return
    command = next((command for command in COMMANDS if command.name == before[0]), None)
    if command is None:
        return
    option = next((one for one in command.options if before[-1] in (one.name, one.short) and one.value), None)
    if option is not None and len(before) > 1:
        yield from _values(option, command, before, language)
        return
    if current.startswith("-"):
        yield from (Suggestion(option.name, translate(option.help)) for option in command.options)
        return
    yield from _words(command, before, language)


def _values(option: CommandOption, command: Command, before: Sequence[str], language: str) -> Iterator[Suggestion]:
    if option.choices:
        yield from (Suggestion(choice) for choice in option.choices)
    elif option.name == "--language":
        yield from (Suggestion(known.id, known.name, is_name=True) for known in LANGUAGES)
    elif option.name == "--problem":
        yield from _problems(_workspace(before), language)
    elif option.name == "--tag":
        keywords = {tag for entry in read_index(_workspace(before).root) for tag in entry.tags}
        yield from (Suggestion(keyword, tag_name(keyword, language)) for keyword in sorted(keywords))
    elif option.name == "--case":
        yield from _cases(command, before)


def _words(command: Command, before: Sequence[str], language: str) -> Iterator[Suggestion]:
    """Words that are no options."""
    for word in command.following(_given(command, before)):
        if word == "PROBLEM":
            yield from _problems(_workspace(before), language)
        elif word == "CASE":
            yield from _cases(command, before)
        elif word.islower():
            yield Suggestion(word)


def _given(command: Command, before: Sequence[str]) -> list[str]:
    """The words of the command so far, without options and their values."""
    takers = {name for option in command.options if option.value for name in (option.name, option.short)}
    return [word for at, word in enumerate(before) if at and not word.startswith("-") and before[at - 1] not in takers]


def _problems(workspace: Workspace, language: str) -> Iterator[Suggestion]:
    for entry in read_index(workspace.root):
        yield Suggestion(entry.id, title_of(entry.names, language), is_name=True)


def _cases(command: Command, before: Sequence[str]) -> Iterator[Suggestion]:
    given = _given(command, before)
    if given:
        problem_id = given[0] if (_workspace(before).problems / given[0]).is_dir() else Path(given[0]).name.partition(".")[0]
        yield from (Suggestion(case.name) for case in _workspace(before).problem(problem_id).cases)


def _workspace(before: Sequence[str]) -> Workspace:
    root = next((word for at, word in enumerate(before) if at and before[at - 1] == "--root"), ".")
    found = find_workspace(Path(root).resolve())
    own_cache(found.root)
    return found
