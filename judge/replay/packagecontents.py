"""What of a package decides verdicts, as a content: limits, comparison, cases. Its hash is kept while no file's size or time changes."""

import os
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from judge.cache import keep, recall
from judge.errors import PackageError
from judge.external.program import includes_testlib
from judge.store.comparison import CONVERSATION_CHECKER, VALIDATOR_FOLDERS, comparison_files
from judge.store.origin import NAME as ORIGIN
from judge.store.workspace import Workspace
from judge.toolchain.elsewhere import headers_of
from judge.workers.contents import read_content
from judge.workers.work import Content

#: changes with what belongs to a content
_VERSION = 1

_FILES = ("problem.yaml", ".judge.yaml", ".timelimit", "domjudge-problem.ini")
_CHECKING = (*VALIDATOR_FOLDERS, CONVERSATION_CHECKER)
_FOLDERS = ("data", *_CHECKING)


def read_packages(workspace: Workspace, problems: Iterable[str]) -> dict[str, Content]:
    """The content of each of these problems that is here."""
    kept: dict[str, tuple[str, str]] = recall(_note(workspace), _VERSION) or {}
    contents: dict[str, Content] = {}
    known = dict(kept)
    for problem in sorted(set(problems)):
        folder = workspace.problems / problem
        if not (folder / "problem.yaml").is_file() or folder.name != problem:
            continue
        try:
            names = tuple(sorted(_names(folder)))
            stamp = _stamp(folder, names)
            if kept.get(problem, ("",))[0] == stamp:
                contents[problem] = Content(kept[problem][1], folder, names)
            else:
                contents[problem] = read_content(folder, names)
                known[problem] = (stamp, contents[problem].hash)
        except (OSError, PackageError):  # whoever judges it finds out, and says so
            contents[problem] = Content("unreadable", folder, ())
    if known != kept:
        keep(_note(workspace), _VERSION, known)
    return contents


def hashes_of(contents: Mapping[str, Content]) -> dict[str, str]:
    """The packages' hashes, empty where one has no test cases."""
    return {problem: one.hash if any(name.endswith(".in") for name in one.names) else "" for problem, one in contents.items()}


@lru_cache(maxsize=8)
def needed_by(package: Content, include: tuple[Path, ...]) -> tuple[Content, ...]:
    """The package, and behind it the folders of headers that its checker includes."""
    checkers = [package.folder / name for name in package.names if name.startswith(_CHECKING)]
    if not any(includes_testlib(path.read_bytes()) for path in checkers):
        return (package,)
    return (package, *headers_of(include))


def _names(folder: Path) -> Iterator[str]:
    yield from (name for name in _FILES if (folder / name).is_file())
    for top in _FOLDERS:
        for place, _, names in os.walk(folder / top):
            below = Path(place).relative_to(folder).as_posix()
            yield from (f"{below}/{name}" for name in names)
    if next(comparison_files(folder), None) is not None and (folder / ORIGIN).is_file():
        yield ORIGIN  # it says whose files are, which decides between comparisons


def _stamp(folder: Path, names: Iterable[str]) -> str:
    digest = blake2b(str(folder).encode("utf-8", "surrogateescape"), digest_size=16)
    for name in names:
        status = os.stat(folder / name)
        digest.update(f"{name}\0{status.st_size}\0{status.st_mtime_ns}\0".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _note(workspace: Workspace) -> Path:
    return workspace.cache / "replay" / "packages"
