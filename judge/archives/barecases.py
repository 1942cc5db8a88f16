"""Bare test cases: what `oj` downloads (test/sample-1.in .out), and plain folders: 1.in with 1.out, input1.txt with output1.txt ..."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped, Tree
from judge.errors import SourceError
from judge.store.yamlwriter import render_yaml

#: names of inputs, and of their answers: the first that is there
_STYLES = (
    (re.compile(r"(?P<name>.+)\.in"), ("{name}.ans", "{name}.out", "{name}.a")),
    (re.compile(r"input(?P<mark>[_-]?)(?P<name>\d*)\.txt"), ("output{mark}{name}.txt",)),
    (re.compile(r"(?P<name>\d+)(?P<mark>[_-])input\.txt"), ("{name}{mark}output.txt",)),
)

#: folders whose name says nothing of the problem
_NAMELESS = frozenset(("test", "tests", "testcases", "cases", "data", "samples", "sample", "in", "inputs"))


def recognise(folder: Path) -> bool:
    """Whether inputs lie in the folder, in its test/, or in the test/ of folders in it."""
    return next(find_items(folder), None) is not None


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each folder of cases."""
    found = False
    for place in (folder, folder / "test"):
        paths = _cases(place)
        if paths:
            found = True
            yield ArchiveItem(place.relative_to(folder).as_posix(), paths, _problem_of(place))
    if not found:
        for place in sorted([*folder.glob("*/test"), *(path for path in folder.glob("*") if path.is_dir())]):
            paths = _cases(place)
            if paths:
                yield ArchiveItem(place.relative_to(folder).as_posix(), paths, _problem_of(place))


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The cases: those called sample as samples, others as secret ones."""
    files: dict[str, bytes | Path] = {}
    skipped: list[Skipped] = []
    by_name = {path.name: path for path in item.paths}
    for case in sorted(filter(None, map(_case, by_name)), key=lambda case: case.input):
        answer = next((by_name[name] for name in case.answers if name in by_name), None)
        is_sample = case.name.lower().startswith("sample")
        stem = case.name[len("sample") :].lstrip("-_") or case.name if is_sample else case.name
        name = f"data/{'sample' if is_sample else 'secret'}/{stem}"
        files[f"{name}.in"] = by_name[case.input]
        if answer is None:
            skipped.append(Skipped(f"{item.label}/{case.input}", SourceError("no answer beside it: brought in without one")))
        else:
            files[f"{name}.ans"] = answer
    yaml = render_yaml({"problem_format_version": "2025-09", "name": item.problem})
    return Holding((Tree(item.problem, {"problem.yaml": yaml, **files}, frozenset(("problem.yaml",))),), skipped=tuple(skipped))


class _Case(NamedTuple):
    """An input's file name, the case's own name, and what its answer may be called."""

    input: str
    name: str
    answers: tuple[str, ...]


def _case(file_name: str) -> _Case | None:
    """The case that a file is the input of; None when it is none."""
    for pattern, answers in _STYLES:
        found = pattern.fullmatch(file_name)
        if found:
            words = found.groupdict()
            return _Case(file_name, words["name"] or "1", tuple(answer.format(**words) for answer in answers))
    return None


def _cases(folder: Path) -> tuple[Path, ...]:
    """Inputs and answers of a folder, none when there is no input."""
    if not folder.is_dir():
        return ()
    files = {path.name: path for path in folder.iterdir() if not path.name.startswith(".") and path.is_file() and not path.is_symlink()}
    cases = [case for case in map(_case, files) if case is not None]
    wanted = {name for case in cases for name in (case.input, *case.answers) if name in files}
    return tuple(files[name] for name in sorted(wanted))


def _problem_of(folder: Path) -> str:
    """The id that the folders' names suggest; empty when they suggest none."""
    for place in (folder, *folder.parents[:2]):
        if place.name and place.name.lower() not in _NAMELESS:
            return place.name
    return ""
