"""`judge init`: a workspace with the starter problems."""

from pathlib import Path

from judge.cli.invocation import Invocation
from judge.cli.terminal import say, shown_path, talk
from judge.errors import UsageError
from judge.reports.style import Style
from judge.store.starters import fill_workspace
from judge.store.workspace import Workspace, outer_workspace


def run(invocation: Invocation) -> int:
    """Exit code 0; what is there already stays."""
    words, style = invocation.arguments.words, invocation.style
    if len(words) > 1:
        raise UsageError("one folder at a time, not {count}", count=len(words))
    folder = Path(words[0] if words else ".").resolve()
    if folder.exists() and not folder.is_dir():
        raise UsageError("{path} is a file, not a folder", path=folder)
    outer = outer_workspace(folder)
    if outer and not (folder / "problems").is_dir():
        talk(style.say("note: {outer} is a workspace, too; inside {folder} commands use the inner one", outer=outer.root, folder=folder))
    delivered = fill_workspace(Workspace(folder))
    new = sum(one.is_new for one in delivered)
    place = shown_path(folder)
    say(style.say("{folder}: {new} problems are new, {total} of the kit's are there", folder=place, new=new, total=len(delivered)))
    if new:
        _tell_first_steps(folder, delivered[0].id, style)
    return 0


def _tell_first_steps(folder: Path, problem_id: str, style: Style) -> None:
    steps = [f"judge show {problem_id}", f"judge new {problem_id}", f"judge run {problem_id}"]
    if folder != Path.cwd():
        steps.insert(0, f"cd {shown_path(folder)}")
    say(style.say("first steps:"))
    for step in steps:
        say(f"  {step}")
