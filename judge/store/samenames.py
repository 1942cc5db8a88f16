"""Two packages with one name: another problem gets a name of its own beside the one that is there, `hello-2`.

A package is the one that is there when both have the same uuid; where one of them has none, when a title is the same.
"""

from collections.abc import Mapping
from itertools import count
from pathlib import Path

from judge.errors import PackageError
from judge.handwritten import Section
from judge.store.packages import names_of
from judge.store.yamlfile import load_yaml

_FILE = "problem.yaml"


def free_id(problems: Path, wanted: str, files: Mapping[str, bytes | Path]) -> str:
    """The id for a package that is called `wanted` and arrives with these files: that of the same problem, else the first that is free."""
    arriving = files.get(_FILE)
    if arriving is None or not (problems / wanted / _FILE).is_file():
        return wanted
    for number in count(1):
        name = wanted if number == 1 else f"{wanted}-{number}"
        folder = problems / name
        if not (folder / _FILE).is_file() or _is_same(folder, arriving):
            return name
    raise AssertionError  # numbers do not end


def uuid_of(folder: Path) -> str:
    """The uuid of the package in a folder; empty where it has none that can be read."""
    try:
        return _uuid(load_yaml(folder / _FILE, None)) if (folder / _FILE).is_file() else ""
    except PackageError:
        return ""


def _is_same(folder: Path, other: bytes | Path) -> bool:
    try:
        here = load_yaml(folder / _FILE, None)
        if isinstance(other, bytes):  # written here, with its uuid
            return _uuid(here).encode() in other
        there = load_yaml(other, None)
        uuids = {_uuid(here), _uuid(there)}
        if "" not in uuids:
            return len(uuids) == 1
        return bool(set(names_of(here, folder).values()) & set(names_of(there, other.parent).values()))
    except PackageError:
        return True  # what is broken is not told apart


def _uuid(yaml: Section) -> str:
    return yaml.text("uuid").strip().lower()
