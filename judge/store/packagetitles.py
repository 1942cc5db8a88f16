"""What begins a solution needs of a package: titles, address, how it is judged; kept while no file of the package changes.

    .judge/cache/titles/<id>

A package that breaks the format has none: it is read whole before anything of it is kept.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from judge.cache import keep_made, recall_made, stamps_below
from judge.store.workspace import Workspace

if TYPE_CHECKING:
    from judge.model import Problem

#: changes with what is kept and with the rules by which packages are read
_VERSION = 3


class PackageTitles(NamedTuple):
    """The titles of a problem by language, where it is on the web, whether its programs are answered, or run again, or it takes none."""

    names: Mapping[str, str]
    url: str
    is_interactive: bool = False
    is_multi_pass: bool = False
    takes_answer: bool = False


def titles_of(workspace: Workspace, problem_id: str) -> PackageTitles:
    """Those of one problem; errors as `Workspace.problem` has them."""
    folder, kept = workspace.folder_of(problem_id), workspace.cache / "titles" / problem_id
    plain = recall_made(kept, _VERSION) if folder else None
    if plain is not None:
        return PackageTitles._make(plain)
    made_from = stamps_below(str(folder)) if folder else None
    titles = _titles(workspace.problem(problem_id))
    if made_from is not None:
        keep_made(kept, _VERSION, (dict(titles.names), *titles[1:]), made_from)
    return titles


def _titles(problem: "Problem") -> PackageTitles:
    from judge.model import Kind  # what is kept takes nothing of the model

    kinds = (Kind.INTERACTIVE in problem.kinds, Kind.MULTI_PASS in problem.kinds, Kind.SUBMIT_ANSWER in problem.kinds)
    return PackageTitles(problem.names, problem.url, *kinds)
