"""What begins a solution needs of a package: its titles and its address, kept while no file of the package changes.

    .judge/cache/titles/<id>

A package that breaks the format has none: it is read whole before anything of it is kept.
"""

from collections.abc import Mapping
from typing import NamedTuple

from judge.cache import keep_made, recall_made, stamps_below
from judge.store.workspace import Workspace

#: changes with what is kept and with the rules by which packages are read
_VERSION = 1


class PackageTitles(NamedTuple):
    """The titles of a problem by language, and where it is on the web."""

    names: Mapping[str, str]
    url: str


def titles_of(workspace: Workspace, problem_id: str) -> PackageTitles:
    """Those of one problem; errors as `Workspace.problem` has them."""
    folder, kept = workspace.folder_of(problem_id), workspace.cache / "titles" / problem_id
    plain = recall_made(kept, _VERSION) if folder else None
    if plain is not None:
        return PackageTitles._make(plain)
    made_from = stamps_below(str(folder)) if folder else None
    problem = workspace.problem(problem_id)
    if made_from is not None:
        keep_made(kept, _VERSION, (dict(problem.names), problem.url), made_from)
    return PackageTitles(problem.names, problem.url)
