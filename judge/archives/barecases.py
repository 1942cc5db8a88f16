"""Bare test cases: what `oj` downloads (test/sample-1.in .out), and folders of them as sites and people lay them out.

1.in 1.out (.ans, .a)   input1.txt output1.txt   1_input.txt 1_output.txt   01 01.a (Polygon)     beside each other
task.in.1 task.out.1    01-01-in.txt 01-01-out.txt   I.1 O.1   입력1.txt 출력1.txt   1.IN 1.OUT
test1/input.txt test1/output.txt   1/in 1/out                                                     a folder each
in/a.txt out/a.txt      input/input00.txt output/output00.txt (HackerRank)                        in two folders
sample/1.in secret/2.in secret/group/3.in, below data/ or not (BAPC)                              samples apart
"""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped, Tree
from judge.archives.casefiles import FoundCase, is_inner, pair_up
from judge.casetext import as_plain_text
from judge.errors import SourceError
from judge.store.yamlwriter import render_yaml

#: folders below that of a problem, to the folder of a group
_DEPTH = 4


def recognise(folder: Path) -> bool:
    """Whether inputs lie in the folder, in folders of it that are called as cases are, or in the same way in folders in it."""
    return next(find_items(folder), None) is not None


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each problem's cases."""
    for place in (folder, *_folders(folder)):
        paths = tuple(sorted(_files(place, _DEPTH)))
        if pair_up(paths).cases:
            yield ArchiveItem(place.relative_to(folder).as_posix(), paths, _problem_of(place))
            if place == folder:
                return


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The cases: those called sample as samples, others as secret ones."""
    pairs = pair_up(item.paths)
    top = _top(item.paths)
    files: dict[str, bytes | Path] = {}
    skipped: list[Skipped] = []

    def take(name: str, path: Path) -> None:
        files[name], note = as_plain_text(path)
        if note:
            skipped.append(Skipped(f"{item.label}/{path.relative_to(top).as_posix()}", note))

    names = _names(pairs.cases)
    for case, name in zip(pairs.cases, names, strict=True):
        take(f"{name}.in", case.input)
        if case.answer is None:
            label = f"{item.label}/{case.input.relative_to(top).as_posix()}"
            skipped.append(Skipped(label, SourceError("no answer beside it: brought in without one")))
        else:
            take(f"{name}.ans", case.answer)
    for path in pairs.others:
        skipped.append(Skipped(f"{item.label}/{path.relative_to(top).as_posix()}", SourceError("no input, and no answer of one: left out")))
    yaml = render_yaml({"problem_format_version": "2025-09", "name": item.problem})
    return Holding((Tree(item.problem, {"problem.yaml": yaml, **files}, frozenset(("problem.yaml",))),), skipped=tuple(skipped))


def _names(cases: tuple[FoundCase, ...]) -> list[str]:
    """Where each case goes; those that would go to the same place are told apart by their folders, then by a number."""
    names: list[str] = []
    for case in cases:
        name = f"data/{'sample' if case.is_sample else 'secret'}/{case.name}"
        longer = f"data/{'sample' if case.is_sample else 'secret'}/{'-'.join((*case.folders, case.name))}"
        wanted = longer if name in names else name
        numbered = (f"{wanted}-{number}" for number in count(2))
        names.append(wanted if wanted not in names else next(one for one in numbered if one not in names))
    return names


def _top(paths: tuple[Path, ...]) -> Path:
    """The lowest folder that holds all of them."""
    top = paths[0].parent
    while not all(path.is_relative_to(top) for path in paths):
        top = top.parent
    return top


def _files(place: Path, depth: int) -> Iterator[Path]:
    """The plain files of a folder, and of those in it that are called as folders of cases are."""
    for path in place.iterdir() if place.is_dir() else ():
        if path.name.startswith(".") or path.is_symlink():
            continue
        if path.is_file():
            yield path
        elif depth and path.is_dir() and is_inner(path):
            yield from _files(path, depth - 1)


def _folders(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_dir() and not path.is_symlink() and not path.name.startswith("."))


def _problem_of(folder: Path) -> str:
    """The id that the folders' names suggest; empty when they suggest none."""
    for place in (folder, *folder.parents[:2]):
        if place.name and not is_inner(place):
            return place.name
    return ""
