"""Folders that say themselves what is in them: one that is being deleted, file by file, is known by what it lacks."""

import os
from pathlib import Path

#: a name a line
_NAMES = "files"


def tell_contents(folder: Path) -> None:
    """Write down what is in a folder now."""
    (folder / _NAMES).write_text("\n".join(sorted(os.listdir(folder))), "utf-8")


def is_whole(folder: Path) -> bool:
    """Whether all is there that was when it was told; False where nothing was."""
    try:
        told = (folder / _NAMES).read_text("utf-8").split("\n")
        return set(told) <= set(os.listdir(folder))
    except (OSError, ValueError):
        return False
