"""`judge init`: a workspace with the starter problems."""

from pathlib import Path

from judge.cli.clock import moment
from judge.cli.invocation import Invocation
from judge.cli.terminal import say, shown_path, talk
from judge.errors import JudgeError, UsageError
from judge.messages import command_line, quoted
from judge.practice.dayplan import plan_with_new
from judge.reports.style import Style
from judge.store.root import data_folder
from judge.store.starters import fill_workspace
from judge.store.workspace import Workspace, outer_workspace
from judge.systemerror import as_told


def run(invocation: Invocation) -> int:
    """Exit code 0; what is there already stays."""
    words, style = invocation.arguments.words, invocation.style
    if len(words) > 1:
        raise UsageError("one folder at a time, not {count}: {meant}", count=len(words), meant=command_line("init", words[0]))
    folder = Path(words[0] if words else ".").resolve()
    if folder.exists() and not folder.is_dir():
        raise UsageError("{path} is a file, not a folder", path=folder)
    outer = outer_workspace(folder)
    if outer and not (folder / "problems").is_dir():
        talk(style.say("note: {outer} is a workspace, too; inside {folder} commands use the inner one", outer=outer.root, folder=folder))
    delivered = fill_workspace(Workspace(folder), style.translate)
    new = sum(one.is_new for one in delivered)
    place = shown_path(folder)
    say(style.say("{folder}: {new} problems are new, {total} of the kit's are there", folder=place, new=new, total=len(delivered)))
    _write_editor_files(invocation, folder)
    _take_along(folder, style)
    if new:
        plan_with_new(folder, moment())
        _tell_first_steps(folder, style)
    return 0


def _take_along(folder: Path, style: Style) -> None:
    """What was answered before there was a workspace; where it cannot be read, the workspace stands all the same."""
    if not data_folder().is_dir():
        return
    from judge.practice.quizplaces import take_along

    try:
        answers, decks = take_along(folder)
    except (JudgeError, OSError) as trouble:
        talk(f"judge: {as_told(trouble).render(style.translate)}")
        return
    if answers:
        say(style.say("taken along from judge quiz outside of a workspace: {answers} answers", answers=answers))
    if decks:
        say(style.say("taken along from judge quiz outside of a workspace: {decks} decks", decks=decks))


def _write_editor_files(invocation: Invocation, folder: Path) -> None:
    """What was asked for of editors; files that are there stay, and are named."""
    wanted = [name for name in ("--vscode", "--pycharm") if invocation.arguments.has(name)]
    if not wanted:
        return
    from judge.store.editorfiles import pycharm_files, vscode_files, write_where_none_is

    for name in wanted:
        written, kept = write_where_none_is(folder, vscode_files(invocation.style.translate) if name == "--vscode" else pycharm_files())
        for path in written:
            say(invocation.style.say("written: {path}", path=shown_path(path)))
        for path in kept:
            say(invocation.style.say("{path} is there already, and stays as it is", path=shown_path(path)))


def _tell_first_steps(folder: Path, style: Style) -> None:
    steps = ["judge next --edit", "judge run"]
    if folder != Path.cwd():
        steps.insert(0, f"cd {quoted(shown_path(folder))}")
    say(style.say("first steps:"))
    for step in steps:
        say(f"  {step}")
