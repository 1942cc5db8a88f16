"""Problem packages in the ICPC format: the folder itself, or folders of them; taken in as they are."""

import os
from collections.abc import Iterator
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped, Tree
from judge.errors import JudgeError, SourceError
from judge.store.packages import load_problem

#: what is no part of a package
_LEFT_OUT = frozenset((".git", ".svn", "__MACOSX", "__pycache__", ".DS_Store", "Thumbs.db", ".origin.json"))

#: the largest file that is brought in, and all files of a package together
_MOST_FILE_BYTES, _MOST_BYTES = 256 << 20, 2 << 30


def recognise(folder: Path) -> bool:
    """Whether the folder is a package or has some in it."""
    return next(find_items(folder), None) is not None


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each package."""
    if (folder / "problem.yaml").is_file():
        yield ArchiveItem(".", tuple(_files(folder)), folder.name)
        return
    for path in sorted([*folder.glob("*/problem.yaml"), *folder.glob("*/*/problem.yaml")]):
        if not path.parent.name.startswith("."):
            yield ArchiveItem(path.parent.relative_to(folder).as_posix(), tuple(_files(path.parent)), path.parent.name)


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The package's files, once the whole was read as a package."""
    folder = next(
        path.parent for path in item.paths if path.name == "problem.yaml" and (path.parent.name == item.problem or item.label == ".")
    )
    try:
        files = {path.relative_to(folder).as_posix(): path for path in item.paths}
        sizes = {name: path.stat().st_size for name, path in files.items()}
        for name, size in sizes.items():
            if size > _MOST_FILE_BYTES:
                raise SourceError("{name} is larger than {most} bytes", name=name, most=_MOST_FILE_BYTES)
        if sum(sizes.values()) > _MOST_BYTES:
            raise SourceError("larger than {most} bytes", most=_MOST_BYTES)
        load_problem(folder)
        return Holding((Tree(item.problem, dict(files)),))
    except JudgeError as error:
        return Holding(skipped=(Skipped(item.label, error),))


def _files(folder: Path) -> Iterator[Path]:
    """All plain files of a package, in order; links and what tools leave behind are no part of it."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in _LEFT_OUT)
        for name in sorted(names):
            path = Path(place, name)
            if name not in _LEFT_OUT and path.is_file() and not path.is_symlink():
                yield path
