"""What `list` and completion need of every package, read from problem.yaml once and kept in one file that may be thrown away."""

import marshal
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from judge.errors import PackageError
from judge.store.packages import names_of
from judge.store.workspace import Workspace
from judge.store.yamlfile import load_yaml

#: changes with what an entry holds
_VERSION = 1

#: when a file was changed (nanoseconds) and its size in bytes
_Stamp = tuple[int, int]
_Rows = dict[str, tuple[_Stamp, dict[str, str], list[str], str]]


class Entry(NamedTuple):
    """A package in the index. `trouble` says what is wrong with its problem.yaml, in English; then there is nothing else."""

    id: str
    names: Mapping[str, str] = {}
    keywords: tuple[str, ...] = ()
    trouble: str = ""


def read_index(workspace: Workspace) -> list[Entry]:
    """An entry for every package, numbers in order, then names."""
    kept = workspace.root / ".judge" / "cache" / "index"
    old = _recall(kept)
    new: _Rows = {}
    for problem_id, stamp in _stamps(workspace.problems):
        row = old.get(problem_id)
        new[problem_id] = row if row is not None and tuple(row[0]) == stamp else _read(workspace.problems / problem_id, stamp)
    if new != old:
        _keep(kept, new)
    entries = [Entry(problem_id, names, tuple(keywords), trouble) for problem_id, (_, names, keywords, trouble) in new.items()]
    return sorted(entries, key=lambda entry: (not entry.id.isdecimal(), int(entry.id) if entry.id.isdecimal() else 0, entry.id))


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


def _read(folder: Path, stamp: _Stamp) -> tuple[_Stamp, dict[str, str], list[str], str]:
    try:
        yaml = load_yaml(folder / "problem.yaml", None)
        return stamp, names_of(yaml, folder), list(yaml.texts("keywords")), ""
    except PackageError as error:
        return stamp, {}, [], str(error)


def _recall(kept: Path) -> _Rows:
    try:
        version, rows = marshal.loads(kept.read_bytes())
        return rows if version == _VERSION and isinstance(rows, dict) else {}
    except (OSError, ValueError, EOFError, TypeError):
        return {}


def _keep(kept: Path, rows: _Rows) -> None:
    unfinished = kept.with_name(f"{kept.name}.{os.getpid()}")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(marshal.dumps((_VERSION, rows)))
        unfinished.replace(kept)
    except OSError:  # only time is lost
        with suppress(OSError):
            unfinished.unlink()
