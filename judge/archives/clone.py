"""A clone, whole or sparse, of the public collection testcase-ac, or its folder of problems; with testlib.h, which its programs include.

Its problems of other places (koi/2026/1/mid/3) have no number here; they are left out, and told.
"""

from collections.abc import Iterator
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped
from judge.errors import JudgeError, SourceError
from judge.sources.collection import FOLDER, MOST_FILE_BYTES, TESTLIB, is_wanted, parse_problem


def recognise(folder: Path) -> bool:
    """Whether the folder is such a clone."""
    return next(find_items(folder), None) is not None


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each problem, and one for the header."""
    for top in (folder / FOLDER, folder):
        found = [path for path in sorted(top.glob("*/metadata.yaml")) if path.parent.name.isascii() and path.parent.name.isdecimal()]
        for path in sorted(found, key=lambda path: int(path.parent.name)):
            files = sorted(file for file in path.parent.iterdir() if is_wanted(file.name) and _is_of(top, file))
            yield ArchiveItem(path.parent.relative_to(folder).as_posix(), tuple(files), path.parent.name)
        if found:
            if top != folder:
                yield from _of_other_places(folder, top)
            yield from _header(folder if top != folder else folder.parent.parent)
            return


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The problem, or the header; nobody's attempts."""
    if item.label == TESTLIB:
        return Holding(testlib=item.paths[0])
    if not item.problem:
        left_out = SourceError("{count} problems that have no number of Baekjoon Online Judge are left out", count=len(item.paths))
        return Holding(skipped=(Skipped(item.label, left_out),))
    try:
        large = next((path for path in item.paths if path.stat().st_size > MOST_FILE_BYTES), None)
        if large is not None:
            raise SourceError("{name} is larger than {most} bytes", name=large.name, most=MOST_FILE_BYTES)
        return Holding((parse_problem(item.problem, {path.name: path.read_bytes() for path in item.paths}),))
    except JudgeError as error:
        return Holding(skipped=(Skipped(item.label, error),))


def _of_other_places(clone: Path, top: Path) -> Iterator[ArchiveItem]:
    """One item for each folder of problems beside `top`; its files are what problems are told by."""
    for beside in sorted(top.parent.iterdir()):
        paths = () if beside == top or beside.is_symlink() else tuple(sorted(beside.rglob("metadata.yaml")))
        if paths:
            yield ArchiveItem(beside.relative_to(clone).as_posix(), paths)


def _is_of(top: Path, file: Path) -> bool:
    """Whether it is a file of the collection's; a problem may link to what another one has."""
    return file.is_file() and (not file.is_symlink() or file.resolve().is_relative_to(top.resolve()))


def _header(clone: Path) -> Iterator[ArchiveItem]:
    path = clone / TESTLIB
    if path.is_file() and not path.is_symlink():
        yield ArchiveItem(TESTLIB, (path,))
