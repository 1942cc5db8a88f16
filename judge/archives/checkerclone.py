"""A clone of the Library Checker's repository of problems: its test data is made here, by its generators and its solution."""

from collections.abc import Iterator
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped
from judge.errors import JudgeError
from judge.sources.library_checker import MOST_FILE_BYTES, parse_problem, place_in

_MARK, _COMMON, _TESTLIB = "info.toml", "common", "testlib.h"


def recognise(folder: Path) -> bool:
    """Whether the folder is such a clone."""
    return (folder / _COMMON / _TESTLIB).is_file() and next(folder.glob(f"*/*/{_MARK}"), None) is not None


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each problem, and one for the header."""
    shared = _files(folder / _COMMON)
    for path in sorted(folder.glob(f"*/*/{_MARK}")):
        label = path.parent.relative_to(folder).as_posix()
        yield ArchiveItem(label, (path, *(one for one in (*_files(path.parent), *shared) if one != path)), path.parent.name)
    yield ArchiveItem(_TESTLIB, (folder / _COMMON / _TESTLIB,))


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The problem, or the header; nobody's attempts."""
    if not item.problem:
        return Holding(testlib=item.paths[0])
    clone = item.paths[0].parents[2]
    paths = {place: path for path in item.paths if (place := place_in(item.label, path.relative_to(clone).as_posix()))}
    try:
        contents = {place: path.read_bytes() for place, path in paths.items() if path.stat().st_size <= MOST_FILE_BYTES}
        return Holding((parse_problem(item.problem, contents),))
    except JudgeError as error:
        return Holding(skipped=(Skipped(item.label, error),))


def _files(folder: Path) -> tuple[Path, ...]:
    """All plain files of a folder, links left alone."""
    return tuple(path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
