"""Problem packages in the ICPC format: the folder itself, or folders of them at any depth; taken in as they are.

Links that stay within what is imported become what they lead to; whatever else is no plain file, or has a name that no file here may have,
is left out and told.
"""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped, Tree
from judge.archives.listedcases import read_listing
from judge.archives.listedfiles import files_of
from judge.errors import JudgeError, PackageError, SourceError
from judge.messages import N_
from judge.model import Kind, Problem
from judge.store.packages import load_problem
from judge.store.safenames import is_safe_name

_MARK = "problem.yaml"

#: the cases of BAPCtools, which often are not kept beside it
_LISTING = "generators/generators.yaml"

#: by what a case is there
_INPUTS = (".in", ".in.statement", ".interaction")

#: what is no part of a package
_LEFT_OUT = frozenset((".git", ".svn", "__MACOSX", "__pycache__", ".DS_Store", "Thumbs.db", ".origin.json"))

#: the largest file that is brought in, and all files of a package together
_MOST_FILE_BYTES, _MOST_BYTES = 256 << 20, 2 << 30

#: how deep a package is looked for before anything else is, so that a folder with other archives in it is not taken for packages alone
_NEAR = ("", "*/", "*/*/", "*/*/*/")

#: folders within each other in which packages are looked for, and files are; folders of one package, which links could make without end
_MOST_DEPTH, _MOST_FOLDERS = 30, 20_000


def recognise(folder: Path) -> bool:
    """Whether the folder is a package or has some near its top."""
    return any(not path.parent.name.startswith(".") for near in _NEAR for path in folder.glob(f"{near}{_MARK}"))


def recognise_deep(folder: Path) -> bool:
    """Whether there is a package at any depth."""
    return next(_packages(folder), None) is not None


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each package. Of several with one name each is called by the folder that it is in, too."""
    packages = list(_packages(folder))
    counts = Counter(package.name for package in packages)
    for package in packages:
        found = list(_files(package, folder.resolve()))
        label = package.relative_to(folder).as_posix()
        name = package.name if counts[package.name] == 1 or label == "." else label.replace("/", "-")
        yield ArchiveItem(
            label, tuple(path for path, is_wanted in found if is_wanted), name,
            left_out=tuple(path for path, is_wanted in found if not is_wanted),
        )  # fmt: skip


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The package's files, once the whole was read as a package, and what was left out of them."""
    folder = min((path.parent for path in item.paths if path.name == _MARK), key=lambda path: len(path.parts))
    try:
        files = {path.relative_to(folder).as_posix(): path for path in item.paths}
        strange = [name for name in files if not all(map(is_safe_name, name.split("/")))]
        sizes = {name: path.stat().st_size for name, path in files.items() if name not in strange}
        for name, size in sizes.items():
            if size > _MOST_FILE_BYTES:
                raise SourceError("{name} is larger than {most} bytes", name=name, most=_MOST_FILE_BYTES)
        if sum(sizes.values()) > _MOST_BYTES:
            raise SourceError("larger than {most} bytes", most=_MOST_BYTES)
        problem = load_problem(folder)
    except JudgeError as error:
        return Holding(skipped=(Skipped(item.label, error),))
    told = [Skipped(item.label, SourceError(N_("left out, as no file may be called that: {name}"), name=name[:80])) for name in strange]
    kept: dict[str, bytes | Path] = {name: files[name] for name in sizes}
    if _LISTING in sizes:
        listed, wrong = _listed(problem, {name: files[name] for name in sizes})
        kept |= listed
        told += [Skipped(item.label, error) for error in wrong]
    for path in item.left_out:
        template = N_("left out, as it is a link that leads out of what is imported, or nowhere: {name}")
        told.append(Skipped(item.label, SourceError(template, name=path.relative_to(folder).as_posix())))
    return Holding((Tree(item.problem, kept),), skipped=tuple(told))


def _listed(problem: Problem, files: Mapping[str, Path]) -> tuple[Mapping[str, bytes | Path], Sequence[JudgeError]]:
    """The files of cases that generators.yaml lists and that are not there; and what of it cannot be read."""
    there = {name.removeprefix("data/").removesuffix(ending) for ending in _INPUTS for name in files if _is_case(name, ending)}
    try:
        listing = read_listing(files[_LISTING], problem.constants, there)
    except JudgeError as error:
        return {}, (error,)
    others = Counter(_root_of(place) for place in there - {case.place for case in listing.cases})
    missing = [case for case in listing.cases if case.place not in there]
    told = []
    for name, count in Counter(_root_of(case.place) for case in missing).items():
        if others[name] and count > others[name]:
            template = N_("data/{name} holds cases that are not listed: {count} that are listed were not made")
            told.append(PackageError(template, where=files[_LISTING], name=name, count=count))
    cases = tuple(case for case in missing if not others[_root_of(case.place)])
    settings = {place: node for place, node in listing.settings.items() if not others[_root_of(place)]}
    answers = not {Kind.INTERACTIVE, Kind.MULTI_PASS} & set(problem.kinds)
    made = files_of(listing._replace(cases=cases, settings=settings), files, answers=answers)
    return {name: file for name, file in made.files.items() if name not in files}, (*listing.wrong, *made.wrong, *told)


def _is_case(name: str, ending: str) -> bool:
    return name.startswith("data/") and name.endswith(ending) and not name.rpartition("/")[2].startswith(".")


def _root_of(place: str) -> str:
    return place.partition("/")[0]


def _packages(folder: Path, depth: int = _MOST_DEPTH) -> Iterator[Path]:
    """The packages in a folder, which have no others in them."""
    if (folder / _MARK).is_file():
        yield folder
        return
    if depth == 0:
        return
    for path in _entries(folder):
        if path.is_dir() and not path.is_symlink() and not path.name.startswith("."):
            yield from _packages(path, depth - 1)


def _files(package: Path, root: Path) -> Iterator[tuple[Path, bool]]:
    """All files of a package, those behind links within `root` too, each with whether it is taken in."""
    waiting: list[tuple[Path, tuple[Path, ...]]] = [(package, (package.resolve(),))]
    seen = 0
    while waiting:
        folder, above = waiting.pop()
        seen += 1
        for path in _entries(folder):
            if path.name in _LEFT_OUT:
                continue
            place = path.resolve() if path.is_symlink() else path
            if path.is_symlink() and not (place.is_relative_to(root) and place.exists()):
                yield path, False
            elif path.is_dir():
                place = path.resolve()
                if place in above or len(above) > _MOST_DEPTH or seen > _MOST_FOLDERS:
                    yield path, False
                else:
                    waiting.append((path, (*above, place)))
            elif path.is_file():
                yield path, True


def _entries(folder: Path) -> list[Path]:
    """What lies in a folder, in order; nothing of one that cannot be read."""
    try:
        return sorted(Path(entry.path) for entry in os.scandir(folder))
    except PermissionError:
        return []
