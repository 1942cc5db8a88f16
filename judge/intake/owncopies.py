"""What an import finds in the workspace itself: its problems, and copies of them, such as what `judge export` wrote there.

A copy says less than its problem does (an export has one memory limit for all languages), so it is never taken for news of it.
"""

from pathlib import Path
from typing import NamedTuple

from judge.archives.archiveitems import ArchiveItem, Skipped
from judge.errors import SourceError
from judge.messages import N_
from judge.store.samenames import uuid_of
from judge.store.workspace import Workspace

_MARK = "problem.yaml"

#: what is told of a copy
_TOLD = N_("a copy of problem {id}, which is here: left out")


class Sorted(NamedTuple):
    """What an import's items are: `own` of them are problems of the workspace, where they lie."""

    others: list[ArchiveItem]
    own: int = 0
    copies: tuple[Skipped, ...] = ()


def sort_out(items: list[ArchiveItem], folder: Path, workspace: Workspace) -> Sorted:
    """The items of `folder` without the workspace's problems and copies of them.

    Only where the workspace is in `folder`: who names a problem's own folder means it.
    """
    problems = workspace.problems.resolve()
    if not problems.is_relative_to(folder.resolve()):
        return Sorted(items)
    here = {uuid_of(path): path.name for path in problems.iterdir() if path.is_dir()}
    others: list[ArchiveItem] = []
    own, copies = 0, []
    for item in items:
        place = _package(item)
        if place is not None and place.parent == problems:
            own += 1
        elif place is not None and (uuid := uuid_of(place)) in here and uuid:
            copies.append(Skipped(item.label, SourceError(_TOLD, id=here[uuid])))
        else:
            others.append(item)
    return Sorted(others, own, tuple(copies))


def _package(item: ArchiveItem) -> Path | None:
    """The folder of the package that an item is; None for anything else."""
    marks = [path.parent.resolve() for path in item.paths if path.name == _MARK]
    return min(marks, key=lambda path: len(path.parts), default=None)
