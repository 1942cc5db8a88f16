"""What is judged: the source, its language and its problem, found from what a learner calls them."""

import os
from collections.abc import Callable, Container
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
    word: str, workspace: Workspace, settings: Settings, *, language: str = "", problem: str = "", command: str = "run",
    new_suffix: Callable[[], str] = lambda: ".py",
) -> Submission:  # fmt: skip
    """What a word means: a problem's newest solution, or a file with the problem that is named, or that its name tells.

    UsageError when there is none, or no language for it, which says how `command` is typed; `new_suffix` is asked what a solution that is
    missing would end in.
    """
    path = Path(word)
    if path.suffix or (path.exists() and not path.is_dir()):
        path = _place_of(path, workspace)
        found = problem_of_file(path, problem, workspace, command)
        return Submission(found, path, choose_language(path, language, settings))
    meant = _problem_of_place(path, workspace)
    if not meant and path.is_dir() and _is_no_problem(path, workspace):
        raise UsageError(
            "{path} is a folder: name the file to be judged; a learner's program is one file, a package's may be several", path=path
        )
    found = workspace.problem(meant or word)
    word = found.id
    if problem and workspace.problem(problem).id != word:
        raise _two_problems(word, problem, command)
    wanted = known_language(language) if language else None
    sources = workspace.solutions(word, wanted.suffixes if wanted else None)
    if wanted and not sources:
        sources = [source for source in workspace.solutions(word) if tells_no_language(source.suffix)]
    if wanted:  # those that the name gives to this language first
        sources.sort(key=lambda source: not source.stem.endswith(f".{wanted.id}"))
    if not sources:
        others = [source.name for source in workspace.solutions(word)] if wanted else []
        if wanted and others:
            raise UsageError(
                "no solution for {id} in {language}, but {others}: judge run {id}, or judge new {id} -l {name}",
                id=word, language=wanted.name, others=", ".join(others), name=wanted.id,
            )  # fmt: skip
        place = (workspace.solutions_folder / f"{word}{_answer_suffix(found) or new_suffix()}").relative_to(workspace.root)
        raise UsageError("no solution for {id} yet: judge new {id} begins {path}", id=word, path=place)
    return Submission(found, sources[0], choose_language(sources[0], language, settings), tuple(sources[1:]))


def _two_problems(word: str, other: str, command: str) -> UsageError:
    from judge.messages import command_line

    return UsageError(
        "{word} is a problem, and -p says another ({other}): {meant}", word=word, other=other, meant=command_line(command, word)
    )


def _problem_of_place(path: Path, workspace: Workspace) -> str:
    """The problem of `solutions/1000`, be there such a folder or only a file of more letters; empty where none is meant."""
    places = (path, workspace.root / path) if len(path.parts) > 1 else ()
    is_meant = any(place.parent.resolve() in _folders(workspace) for place in places)
    return path.name if is_meant and workspace.folder_of(path.name) else ""


def _is_no_problem(folder: Path, workspace: Workspace) -> bool:
    """Whether a folder is meant as one: by its path, or because no problem is called so, not even in short."""
    if len(folder.parts) != 1 or folder.resolve() in _folders(workspace):
        return True
    from judge.store.nearproblems import need_problem  # few folders are named

    try:
        return not (workspace.folder_of(str(folder)) or need_problem(str(folder), workspace.problem_ids()))
    except UsageError:
        return True


def _folders(workspace: Workspace) -> tuple[Path, ...]:
    return workspace.solutions_folder.resolve(), workspace.problems.resolve()


def _answer_suffix(problem: Problem) -> str:
    """What the file ends in where an answer is wanted; empty where a program is."""
    from judge.model import Kind

    return ".txt" if Kind.SUBMIT_ANSWER in problem.kinds else ""


def _place_of(path: Path, workspace: Workspace) -> Path:
    """The file that is meant: from here, else from solutions/, where it may lie in its problem's folder, else from the workspace."""
    solutions = workspace.solutions_folder
    places = (path, solutions / path, solutions / path.stem / path.name, workspace.root / path)
    return next((place for place in places if place.exists()), path)


def problem_of_file(path: Path, problem_id: str, workspace: Workspace, command: str = "run") -> Problem:
    """The problem that is named, or that a file's name or folder tells; UsageError when nothing does."""
    if path.exists() and not path.is_dir() and not path.is_file():
        raise UsageError("{path} is a pipe: a source is a file whose name tells its language", path=path)
    if not path.is_file():
        raise _no_file(path, workspace)
    if problem_id:
        return workspace.problem(problem_id)
    known = set(workspace.problem_ids())
    names = path.stem, path.name.partition(".")[0], path.resolve().parent.name  # `1000.pypy3.py` names its language, too
    folder = _folder_of_problem(path, workspace)
    for name in (folder, *names):
        if name in known:
            return workspace.problem(name)
    if folder.isdecimal():  # a problem of the site, which is not here
        workspace.problem(folder)
    raise UsageError("cannot tell the problem of {path}: name it with {meant}", path=path, meant=_with_problem(path, known, command))


def _with_problem(path: Path, known: Container[str], command: str) -> str:
    """The command line that names a file's problem: a number in its name that a problem has, else one for example."""
    import re  # for files that say it nowhere

    from judge.messages import command_line

    numbers = (number for number in re.findall(r"[0-9]{3,6}", path.name) if number in known)
    return command_line(command, str(path), "-p", next(numbers, "1000"))


def _folder_of_problem(path: Path, workspace: Workspace) -> str:
    """The folder below solutions/ or problems/ that a file is in, whatever it is called and leads to; empty where it is in none."""
    for real in (os.path.abspath, os.path.realpath):
        for place in (workspace.solutions_folder, workspace.problems):
            inner = os.path.relpath(real(path.parent), real(place)).split(os.sep)[0]
            if inner not in (os.curdir, os.pardir):
                return inner
    return ""


def _no_file(path: Path, workspace: Workspace) -> UsageError:
    import re  # for who has mistyped

    from judge.messages import command_line

    problem = re.split(r"[/\\]", str(path))[-1].partition(".")[0]  # of another system's paths, too
    if re.fullmatch(r"[0-9]{3,6}\.\.\.?[0-9]{3,6}", str(path)):  # a range, which is no file
        workspace.problem(str(path))
    if workspace.folder_of(problem) is None:
        return UsageError("no file {path}: judge list shows the problems here, judge run the solution that was saved last", path=path)
    sources = workspace.solutions(problem)
    if sources:
        return UsageError("no file {path}: {meant} judges {other}", path=path, meant=command_line("run", problem), other=sources[0].name)
    return UsageError("no file {path}: {meant} begins it", path=path, meant=command_line("new", problem))


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
