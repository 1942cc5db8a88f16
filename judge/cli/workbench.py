"""From arguments and workspace to what the pipelines want: a workbench, a language, targets."""

import os
from pathlib import Path
from typing import NamedTuple

from judge.cli.arguments import Arguments
from judge.cli.place import known_language, refuse_in_mock, shown_path
from judge.errors import UsageError
from judge.language import Language
from judge.languages import language_named, languages_of_file
from judge.model import Problem
from judge.running.runner import Backend
from judge.store.workspace import Settings, Workspace
from judge.toolchain.build import Workbench


class Target(NamedTuple):
    """One source to judge; `others` are solutions of the same problem that are not judged."""

    problem: Problem
    source: Path
    others: tuple[Path, ...] = ()


def make_workbench(arguments: Arguments, workspace: Workspace, settings: Settings) -> Workbench:
    """What building needs, on the backend that was asked for."""
    return workbench_of(workspace, settings, Backend(arguments.text("--backend", "auto")))


def workbench_of(workspace: Workspace, settings: Settings, backend: Backend = Backend.AUTO) -> Workbench:
    """What building needs; the cache is the workspace's, or a temporary one where that cannot be written."""
    cache = _usable_cache(workspace.cache)
    include = tuple(folder for folder in (settings.testlib, cache / "include") if folder is not None)
    return Workbench(cache, dict(os.environ), backend, settings.compile or {}, settings.run or {}, include)


def choose_language(source: Path, wanted: str, settings: Settings) -> Language:
    """The language of a source: what was asked for, else what its name says, judge.toml's default, the suffix's usual one."""
    candidates = languages_of_file(source.name)
    if wanted:
        language = known_language(wanted)
        if source.suffix.lower() not in language.suffixes:
            suffix = ", ".join(language.suffixes)
            raise UsageError("{path} is not {language}: its files end in {suffix}", path=source, language=language.name, suffix=suffix)
        return language
    if not candidates:
        raise UsageError("{path}: no language has files that end in {suffix}", path=source, suffix=source.suffix or "nothing")
    if source.stem.endswith(f".{candidates[0].id}"):
        return candidates[0]
    default = next((language for language in candidates if language.id == settings.language), None)
    return default or candidates[0]


def find_target(word: str, arguments: Arguments, workspace: Workspace) -> Target:
    """What a word of `judge run` means: a problem's newest solution, or a file with the problem its name tells."""
    path = Path(word)
    if path.suffix or path.is_file():
        return target_of_file(path, arguments.text("--problem"), workspace)
    problem = workspace.problem(word)
    wanted = language_named(arguments.text("--language")) if arguments.text("--language") else None
    sources = workspace.solutions(word, wanted.suffixes if wanted else None)
    if wanted:  # those that the name gives to this language first
        sources.sort(key=lambda source: not source.stem.endswith(f".{wanted.id}"))
    if not sources:
        place = workspace.root / "solutions" / f"{word}.py"
        raise UsageError("no solution for {id}: write {path}", id=word, path=shown_path(place))
    return Target(problem, sources[0], tuple(sources[1:]))


def open_target(word: str, arguments: Arguments, workspace: Workspace) -> Target:
    """What a word of `judge run` means, as `find_target` has it; UsageError for a problem of the mock test that is running."""
    target = find_target(word, arguments, workspace)
    refuse_in_mock(workspace.root, target.problem.id)
    return target


def target_of_file(path: Path, problem_id: str, workspace: Workspace) -> Target:
    """A file with the problem that is named, or that its name or folder tells; UsageError when nothing does."""
    if not path.is_file():
        raise UsageError("no file {path}", path=path)
    if problem_id:
        return Target(workspace.problem(problem_id), path)
    known = set(workspace.problem_ids())
    for name in (path.stem, path.resolve().parent.name):
        if name in known:
            return Target(workspace.problem(name), path)
    raise UsageError("cannot tell the problem of {path}: name it with --problem", path=path)


def _usable_cache(cache: Path) -> Path:
    try:
        cache.mkdir(parents=True, exist_ok=True)
        if os.access(cache, os.W_OK):
            return cache
    except OSError:
        pass
    import atexit
    import shutil
    import tempfile

    folder = tempfile.mkdtemp(prefix="judge-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)
