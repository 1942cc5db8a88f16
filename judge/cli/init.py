"""`judge init`: a workspace with the starter problems."""

from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.place import shown_path
from judge.cli.terminal import say, talk
from judge.errors import UsageError
from judge.practice.planfile import plan_in
from judge.reports.style import Style
from judge.store.arrival import Delivered, Deliveries
from judge.store.starterplan import PLAN
from judge.store.starters import starters
from judge.store.workspace import Workspace, find_workspace

#: what of a workspace nobody wants in a repository
_IGNORED = ".judge/\n"


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0; what is there already stays."""
    if len(arguments.words) > 1:
        raise UsageError("one folder at a time, not {count}", count=len(arguments.words))
    folder = Path(arguments.words[0] if arguments.words else ".").resolve()
    if folder.exists() and not folder.is_dir():
        raise UsageError("{path} is a file, not a folder", path=folder)
    _tell_of_outer(folder, style)
    workspace = Workspace(folder)
    delivered = _deliver(workspace)
    new = sum(one.is_new for one in delivered)
    place = shown_path(folder)
    say(style.say("{folder}: {new} problems are new, {total} of the kit's are there", folder=place, new=new, total=len(delivered)))
    if new:
        _tell_first_steps(folder, delivered[0].id, style)
    return 0


def _deliver(workspace: Workspace) -> list[Delivered]:
    workspace.problems.mkdir(parents=True, exist_ok=True)
    workspace.solutions_folder.mkdir(exist_ok=True)
    ignore = workspace.root / ".gitignore"
    if not ignore.exists():
        ignore.write_text(_IGNORED, "utf-8")
    plan = plan_in(workspace.root)
    if not plan.exists():
        plan.write_text(PLAN, "utf-8")
    with Deliveries(workspace) as deliveries:
        return [deliveries.deliver(starter) for starter in starters()]


def _tell_of_outer(folder: Path, style: Style) -> None:
    """A workspace inside another one is possible; inside another one's problems it can only be a mistake."""
    try:
        outer = find_workspace(folder.parent)
    except UsageError:
        return
    if folder.is_relative_to(outer.problems) or folder.is_relative_to(outer.solutions_folder):
        raise UsageError("{folder} is part of the workspace {outer}: choose a folder outside of it", folder=folder, outer=outer.root)
    if not (folder / "problems").is_dir():
        talk(style.say("note: {outer} is a workspace, too; inside {folder} commands use the inner one", outer=outer.root, folder=folder))


def _tell_first_steps(folder: Path, problem_id: str, style: Style) -> None:
    steps = [f"judge show {problem_id}", f"judge new {problem_id}", f"judge run {problem_id}"]
    if folder != Path.cwd():
        steps.insert(0, f"cd {shown_path(folder)}")
    say(style.say("first steps:"))
    for step in steps:
        say(f"  {step}")
