"""A workspace from nothing: folders, a plan, and the kit's own problems."""

from pathlib import Path

from judge.coach.planfile import plan_in
from judge.errors import UsageError
from judge.store.arrival import Delivered, Deliveries
from judge.store.starterplan import PLAN
from judge.store.starters import starters
from judge.store.workspace import Workspace, find_workspace

#: what of a workspace nobody wants in a repository
_IGNORED = ".judge/\n"


def make_workspace(folder: Path) -> list[Delivered]:
    """Make a folder a workspace; what became of each of the kit's problems. What is there already stays."""
    workspace = Workspace(folder)
    workspace.problems.mkdir(parents=True, exist_ok=True)
    workspace.solutions_folder.mkdir(exist_ok=True)
    for path, text in ((folder / ".gitignore", _IGNORED), (plan_in(folder), PLAN)):
        if not path.exists():
            path.write_text(text, "utf-8")
    with Deliveries(workspace) as deliveries:
        return [deliveries.deliver(starter) for starter in starters()]


def outer_workspace(folder: Path) -> Workspace | None:
    """The workspace around a folder, which is possible; UsageError when the folder is a part of it, which can only be a mistake."""
    try:
        outer = find_workspace(folder.parent)
    except UsageError:
        return None
    if folder.is_relative_to(outer.problems) or folder.is_relative_to(outer.solutions_folder):
        raise UsageError("{folder} is part of the workspace {outer}: choose a folder outside of it", folder=folder, outer=outer.root)
    return outer
