"""The starter problems that travel with the kit: beside the package in a clone, inside it where it is installed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import judge
from judge.errors import UsageError
from judge.model import CaseFolder
from judge.store.arrival import Arrival, Delivered, Deliveries
from judge.store.files import write_atomically
from judge.store.root import plan_in
from judge.store.starterplan import starter_plan
from judge.store.testdata import RECIPE
from judge.store.workspace import Workspace, begin_workspace

#: what their packages are recorded as having come from; a page or a collection knows more than they do
_SOURCE, _AUTHORITY = "judge-kit", 1

_LICENCE = "CC0"

#: what was added in a clone, and what was made by a recipe there, is no part of a package
_ADDED = tuple(("data", folder.value) for folder in CaseFolder if folder.is_added)


#: what of a workspace nobody wants in a repository
_IGNORED = ".judge/\n"


def fill_workspace(workspace: Workspace, translate: Callable[[str], str]) -> list[Delivered]:
    """What became of each starter problem in a workspace, which begins where there is none: what is there already stays."""
    begin_workspace(workspace.root)
    for path, text in ((workspace.root / ".gitignore", _IGNORED), (plan_in(workspace.root), starter_plan(translate))):
        if not path.exists():
            write_atomically(path, text.encode())
    with Deliveries(workspace) as deliveries:
        return [deliveries.deliver(starter) for starter in starters()]


def starters_folder() -> Path:
    """The folder with one package for each; UsageError where an installation has lost them."""
    package = Path(judge.__file__).parent
    for folder in (package / "starters", package.parent / "problems"):
        if folder.is_dir():
            return folder
    raise UsageError("the starter problems are missing from {folder}: install the kit again", folder=package)


def starters() -> Iterator[Arrival]:
    """All of them, ready to be delivered into a workspace."""
    for folder in sorted(starters_folder().iterdir()):
        if folder.is_dir() and not folder.name.startswith("."):
            yield Arrival(folder.name, dict(_files(folder)), _SOURCE, _AUTHORITY, _LICENCE)


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        is_made = path.suffix in (".in", ".ans") and path.with_suffix(RECIPE).exists()
        if path.is_file() and parts[:2] not in _ADDED and "__pycache__" not in parts and not is_made:
            yield "/".join(parts), path
