"""The files of a package for the cases that its generators.yaml lists: texts, copies, and recipes for what programs make."""

import posixpath
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from judge.archives.listedcases import TEXTS, ListedCase, Listing
from judge.errors import JudgeError, PackageError
from judge.handwritten import MAPPING, Node
from judge.messages import N_
from judge.store.safenames import is_safe_name
from judge.store.yamlwriter import render_yaml

_GENERATORS = "generators"

#: whose cases judge, so that each needs an answer
_JUDGING = ("sample/", "secret/")

_COPIED = (*(f".{ending}" for ending in TEXTS), ".png", ".jpg", ".svg")


class ListedFiles(NamedTuple):
    """Files by path below the package, and what of the listing came to none."""

    files: Mapping[str, bytes | Path]
    wrong: tuple[JudgeError, ...]


def files_of(listing: Listing, files: Mapping[str, Path], *, answers: bool) -> ListedFiles:
    """The files to add to those of the package.

    Where `answers` are not for judging, as of an interactive problem, each case has an empty one.
    """
    made: dict[str, bytes | Path] = {}
    wrong: list[JudgeError] = []
    for place, node in listing.settings.items():
        made[f"data/{place}/test_group.yaml" if place else "data/test_group.yaml"] = _yaml(node)
    for name, parts in listing.programs.items():
        made |= _program(name, parts, files)
    programs = {name.split("/")[1] for name in (*files, *made) if name.startswith(f"{_GENERATORS}/")}
    for case in listing.cases:
        if case.command and case.command[0] not in programs:
            template = N_("{name}: made by {program}, which is not in generators/")
            wrong.append(PackageError(template, where=f"{listing.path}:{case.line}", name=case.place, program=case.command[0][:80]))
            continue
        found = _files_of_case(case, files)
        if case.copied and not found:
            template = N_("{name}: a copy of {file}, which is not there")
            wrong.append(PackageError(template, where=f"{listing.path}:{case.line}", name=case.place, file=case.copied[:80]))
            continue
        made |= found
        made.update(_to_be_made(case, found, answers=answers))
    return ListedFiles(made, tuple(wrong))


def _files_of_case(case: ListedCase, files: Mapping[str, Path]) -> dict[str, bytes | Path]:
    """What is copied, and over it what is written."""
    found: dict[str, bytes | Path] = {}
    if case.copied:
        base = posixpath.normpath(posixpath.join("/", _GENERATORS, case.copied)).removeprefix("/")
        found = {f"data/{case.place}{ending}": files[base + ending] for ending in _COPIED if base + ending in files}
    for ending, node in case.texts.items():
        text = _yaml(node) if ending == "yaml" and node.kind == MAPPING else _line(node.text or "")
        found[f"data/{case.place}.{ending}"] = text
    for ending, other in case.links.items():
        if (linked := found.get(f"data/{case.place}.{other}")) is not None:
            found[f"data/{case.place}.{ending}"] = linked
    return found


def _to_be_made(case: ListedCase, found: Mapping[str, object], *, answers: bool) -> Iterator[tuple[str, bytes]]:
    """The recipe of a case that lacks its input or its answer, and the empty answer where none is to be made."""
    place = f"data/{case.place}"
    has_input = f"{place}.in" in found
    lacks_answer = case.place.startswith(_JUDGING) and (has_input or bool(case.command)) and f"{place}.ans" not in found
    if lacks_answer and not answers:
        yield f"{place}.ans", b""
    if case.command and not has_input:
        yield f"{place}.made", (" ".join(case.command) + "\n").encode()
    elif lacks_answer and answers:
        yield f"{place}.made", b""


def _program(name: str, parts: tuple[str, ...], files: Mapping[str, Path]) -> dict[str, Path]:
    """A generator of several files as a folder of its own; what is started is called main there."""
    found = {part: files[f"{_GENERATORS}/{part}"] for part in parts if f"{_GENERATORS}/{part}" in files}
    if not is_safe_name(name) or len(found) < len(parts) or not parts:
        return {}
    entry = f"main{PurePosixPath(parts[0]).suffix}"
    return {f"{_GENERATORS}/{name}/{entry if part == parts[0] and entry not in parts else part}": path for part, path in found.items()}


def _yaml(node: Node) -> bytes:
    value = node.meaning()
    return render_yaml(value) if isinstance(value, dict) else _line(node.text or "")


def _line(text: str) -> bytes:
    return (text if not text or text.endswith("\n") else text + "\n").encode()
