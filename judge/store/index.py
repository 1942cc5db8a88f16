"""What `list` and completion need of every package, read from problem.yaml once and kept in one file that may be thrown away."""

import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from judge.cache import keep, recall
from judge.errors import PackageError
from judge.store.root import cache_in, problems_in

#: changes with what an entry holds
_VERSION = 5

#: what a problem may need that no judging here gives; the program that calls a function may lie in the package
UNMET = ("files", "function", "score")

#: when a file was changed (nanoseconds) and its size in bytes
_Stamp = tuple[int, int]
_Row = tuple[_Stamp, dict[str, str], str, tuple[str, ...], str, bool, bool]
_Rows = dict[str, _Row]


class IndexEntry(NamedTuple):
    """A package in the index; `level` may be a guess.

    `trouble` says what is wrong with its problem.yaml, in English; then there is nothing else.
    """

    id: str
    names: Mapping[str, str] = {}
    level: str = ""
    tags: tuple[str, ...] = ()
    trouble: str = ""
    #: it asks of its judge what this kit cannot do: it can be told (`judge recall`), and not judged
    is_beyond: bool = False
    #: there was anything that test cases may be made of when this was read; what had none may have got some since
    had_data: bool = False


def read_index(root: Path) -> list[IndexEntry]:
    """An entry for every package of the workspace, numbers in order, then names."""
    kept, problems = cache_in(root) / "index", problems_in(root)
    rows: _Rows = recall(kept, _VERSION) or {}
    stamps = dict(_stamps(problems))
    changed = [problem_id for problem_id, stamp in stamps.items() if problem_id not in rows or rows[problem_id][0] != stamp]
    if changed or len(rows) != len(stamps) or _is_older(kept, problems):
        rows = {problem_id: row for problem_id, row in rows.items() if problem_id in stamps}
        rows.update((problem_id, _read(problems / problem_id, stamps[problem_id])) for problem_id in changed)
        rows = {problem_id: rows[problem_id] for problem_id in sorted(rows, key=_place)}
        keep(kept, _VERSION, rows)
    return [IndexEntry(problem_id, *row[1:]) for problem_id, row in rows.items()]


def glance(root: Path) -> list[IndexEntry]:
    """The same as it was the last time, without a look at each package; everything is read where packages came or went since."""
    return (not _is_older(cache_in(root) / "index", problems_in(root)) and kept_index(root)) or read_index(root)


def kept_index(root: Path) -> list[IndexEntry]:
    """The same as it was the last time; empty where there was none."""
    rows: _Rows | None = recall(cache_in(root) / "index", _VERSION)
    return [IndexEntry(problem_id, *row[1:]) for problem_id, row in rows.items()] if rows else []


def _is_older(kept: Path, problems: Path) -> bool:
    """Whether a package came or went after the index was written."""
    try:
        return os.stat(kept).st_mtime_ns < os.stat(problems).st_mtime_ns
    except OSError:  # nothing is kept, or cannot be
        return False


def unread_index(root: Path) -> list[IndexEntry]:
    """The names of the packages alone, of which nothing is read."""
    with os.scandir(problems_in(root)) as folders:
        return [IndexEntry(name) for name in sorted((one.name for one in folders if not one.name.startswith(".")), key=_place)]


def _place(problem_id: str) -> tuple[bool, int, str]:
    return not problem_id.isdecimal(), int(problem_id) if problem_id.isdecimal() else 0, problem_id


def _stamps(problems: Path) -> Iterator[tuple[str, _Stamp]]:
    with os.scandir(problems) as folders:
        for folder in folders:
            if folder.name.startswith("."):
                continue
            try:
                status = os.stat(f"{folder.path}/problem.yaml")
            except OSError:
                if folder.is_dir():
                    yield folder.name, (0, 0)
                continue
            yield folder.name, (status.st_mtime_ns, status.st_size)


def _read(folder: Path, stamp: _Stamp) -> _Row:
    from judge.keywords import tags_of  # what reads packages is not needed while none has changed
    from judge.levelguess import level_or_guess
    from judge.store.datafolders import has_test_data
    from judge.store.packages import names_of
    from judge.store.yamlfile import load_yaml

    try:
        yaml = load_yaml(folder / "problem.yaml", None)
        keywords = yaml.texts("keywords")
        level, is_beyond = level_or_guess(keywords), _is_beyond(keywords, folder)
        return stamp, dict(names_of(yaml, folder)), level, tags_of(keywords), "", is_beyond, has_test_data(folder)
    except PackageError as error:
        return stamp, {}, "", (), str(error), False, False


def _is_beyond(keywords: Collection[str], folder: Path) -> bool:
    unmet = [need for need in UNMET if f"needs:{need}" in keywords]
    return unmet != ["function"] or not (folder / "include").is_dir() if unmet else False
