"""The files by which packages of another judge are known, in the folders of an archive. Knows no judge."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

#: how deep a folder is looked through before it is called an archive of one kind, and how deep once it is
NEAR, DEEP = 3, 30

#: what is no part of any package
NO_PART = frozenset((".git", ".svn", ".idea", "__MACOSX", "__pycache__"))


def find_marks(folder: Path, names: Sequence[str], depth: int) -> Iterator[Path]:
    """The plain files of these names in a folder and those below it, of one folder in the order of the names; links are not followed."""
    try:
        there = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except (PermissionError, NotADirectoryError):
        return
    files = {entry.name for entry in there if entry.is_file(follow_symlinks=False)}
    yield from (folder / name for name in names if name in files)
    for entry in there:
        if depth and entry.is_dir(follow_symlinks=False) and entry.name not in NO_PART:
            yield from find_marks(folder / entry.name, names, depth - 1)
