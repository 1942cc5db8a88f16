"""Files and folders that are made beside their place and moved there once they are safely on disk: many for one wait.

A stage is a hidden folder on the same disk as what it is for. Any process may write to it; one, which holds a lock, moves. Who is killed
leaves it behind; the next one to open it sweeps it.
"""

import itertools
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from judge.store.files import sync_folder

_NAME = ".arriving"
_places = itertools.count()


def write_staged(folder: Path, files: Iterable[tuple[str, bytes]]) -> Path:
    """Write files, by their paths below it, into a new place on the stage of `folder`; that place."""
    place = f"{folder}/{_NAME}/{os.getpid()}-{next(_places)}"
    os.makedirs(place)
    made = {""}
    for name, content in files:
        _make_folder(place, name.rpartition("/")[0], made)
        file = os.open(f"{place}/{name}", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        try:
            view = memoryview(content)
            while view:
                view = view[os.write(file, view) :]
        finally:
            os.close(file)
    return Path(place)


def _make_folder(place: str, name: str, made: set[str]) -> None:
    """Make the folder and those above it, unless they were made."""
    if name not in made:
        _make_folder(place, name.rpartition("/")[0], made)
        os.mkdir(f"{place}/{name}")
        made.add(name)


class _Move(NamedTuple):
    """Something staged, and where it goes."""

    staged: Path
    target: Path


class Stage:
    """The stage below one folder, for the one process that moves."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / _NAME
        self._moves: list[_Move] = []
        self._targets: set[Path] = set()

    def __len__(self) -> int:
        return len(self._moves)

    def move(self, staged: Path, target: Path) -> None:
        """Have a staged file or folder moved to `target` by the next `commit`."""
        self._moves.append(_Move(staged, target))
        self._targets.add(target)

    def waits_for(self, target: Path) -> bool:
        """Whether something staged goes there."""
        return target in self._targets

    def commit(self) -> None:
        """Move everything, once it is on disk, and have that on disk too. What appeared at a target meanwhile stays."""
        if not self._moves:
            return
        _sync(())
        parents = {move.target.parent for move in self._moves}
        for parent in parents:
            parent.mkdir(parents=True, exist_ok=True)
        for staged, target in self._moves:
            if not target.exists():
                staged.rename(target)
        _sync(parents)
        self._moves.clear()
        self._targets.clear()

    def sweep(self) -> None:
        """Take the stage away, with what was not moved."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._moves.clear()
        self._targets.clear()


def _sync(folders: Iterable[Path]) -> None:
    """Have everything on disk: at once where the system can, which takes as long as one file."""
    if hasattr(os, "sync"):
        os.sync()
    else:
        for folder in folders:
            sync_folder(folder)
