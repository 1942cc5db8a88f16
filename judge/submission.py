"""What is judged: the source, its language and its problem, found from what a learner calls them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from judge.errors import UsageError
from judge.language import Language
from judge.languages import LANGUAGES, language_named, languages_of_file, tells_no_language
from judge.store.workspace import Settings, Workspace

if TYPE_CHECKING:  # who begins a solution needs no model
    from judge.model import Problem
else:
    Problem = object  # the fields of a named tuple in quotes would be compiled, for the first of which Python needs 2 ms


class Submission(NamedTuple):
    """One source in a language for a problem; `others` are solutions of the same problem that are older."""

    problem: Problem
    source: Path
    language: Language
    others: tuple[Path, ...] = ()


def find_submission(
    word: str,
    workspace: Workspace,
    settings: Settings,
    *,
    language: str = "",
    problem: str = "",
    new_suffix: Callable[[], str] = lambda: ".py",
) -> Submission:
    """What a word means: a problem's newest solution, or a file with the problem that is named, or that its name tells.

    UsageError when there is none, or no language for it; `new_suffix` is asked what a solution that is missing would end in.
    """
    path = Path(word)
    if path.suffix or (path.exists() and not path.is_dir()):
        found = problem_of_file(path, problem, workspace)
        return Submission(found, path, choose_language(path, language, settings))
    found = workspace.problem(word)
    wanted = known_language(language) if language else None
    sources = workspace.solutions(word, wanted.suffixes if wanted else None)
    if wanted and not sources:
        sources = [source for source in workspace.solutions(word) if tells_no_language(source.suffix)]
    if wanted:  # those that the name gives to this language first
        sources.sort(key=lambda source: not source.stem.endswith(f".{wanted.id}"))
    if not sources:
        place = (workspace.solutions_folder / f"{word}{new_suffix()}").relative_to(workspace.root)
        raise UsageError("no solution for {id}: write {path}", id=word, path=place)
    return Submission(found, sources[0], choose_language(sources[0], language, settings), tuple(sources[1:]))


def problem_of_file(path: Path, problem_id: str, workspace: Workspace) -> Problem:
    """The problem that is named, or that a file's name or folder tells; UsageError when nothing does."""
    if path.exists() and not path.is_dir() and not path.is_file():
        raise UsageError("{path} is a pipe: a source is a file whose name tells its language", path=path)
    if not path.is_file():
        raise UsageError("no file {path}", path=path)
    if problem_id:
        return workspace.problem(problem_id)
    known = set(workspace.problem_ids())
    for name in (path.stem, path.resolve().parent.name):
        if name in known:
            return workspace.problem(name)
    raise UsageError("cannot tell the problem of {path}: name it with --problem", path=path)


def choose_language(source: Path, wanted: str, settings: Settings) -> Language:
    """The language of a source: what was asked for, else what its name says, judge.toml's default, the suffix's usual one."""
    candidates = languages_of_file(source.name)
    if wanted:
        language = known_language(wanted)
        if source.suffix.lower() not in language.suffixes and not tells_no_language(source.suffix):
            suffix = ", ".join(language.suffixes)
            raise UsageError("{path} is not {language}: its files end in {suffix}", path=source, language=language.name, suffix=suffix)
        return language
    if not candidates:
        if tells_no_language(source.suffix):
            raise UsageError("{path} does not tell its language: say it with --language", path=source)
        raise UsageError("{path}: no language has files that end in {suffix}", path=source, suffix=source.suffix)
    if source.stem.endswith(f".{candidates[0].id}"):
        return candidates[0]
    default = next((language for language in candidates if language.id == settings.language), None)
    return default or candidates[0]


def known_language(name: str) -> Language:
    """The language with this name of ours or of a site, `C++14 (Clang)`; UsageError when there is none."""
    language = language_named(name)
    if language is None:
        from judge.sitelanguages import language_called  # many patterns, for names that are rarely typed

        language = language_called(name)
    if language is None:
        raise UsageError("unknown language {name}: known are {known}", name=name, known=", ".join(known.id for known in LANGUAGES))
    return language
