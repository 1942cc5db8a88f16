"""Where a command works: the workspace, the problem and the language that its arguments name."""

from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.terminal import talk
from judge.errors import UsageError
from judge.languages import LANGUAGES, Language, language_named
from judge.model import Problem
from judge.reports.style import Style
from judge.store.root import mock_in
from judge.store.workspace import Settings, Workspace, find_workspace


def open_workspace(arguments: Arguments) -> Workspace:
    """The workspace of --root, else the one around the current folder."""
    return find_workspace(Path(arguments.text("--root", ".")).resolve())


def open_or_make_workspace(arguments: Arguments, style: Style, *, is_dry: bool = False) -> Workspace:
    """The workspace; where there is none yet, one begins with problems/ in the folder of --root, else the current one.

    When `is_dry` nothing is made.
    """
    start = Path(arguments.text("--root", ".")).resolve()
    try:
        return find_workspace(start)
    except UsageError:
        if not start.is_dir():
            raise
    if is_dry:
        return Workspace(start)
    (start / "problems").mkdir()
    talk(style.say("a new workspace: made {path}", path=start / "problems"))
    return Workspace(start)


def one_problem(arguments: Arguments, workspace: Workspace) -> Problem:
    """The one problem that the command line names."""
    if len(arguments.words) != 1:
        raise UsageError("which problem? for example: judge {command} 1000", command=arguments.command.name)
    return workspace.problem(arguments.words[0])


def new_language(arguments: Arguments, settings: Settings) -> Language:
    """The language of what does not exist yet: what was asked for, else judge.toml's default, else Python."""
    wanted = arguments.text("--language") or settings.language or LANGUAGES[0].id
    return known_language(wanted)


def known_language(name: str) -> Language:
    """The language with this name; UsageError when there is none."""
    language = language_named(name)
    if language is None:
        raise UsageError("unknown language {name}: known are {known}", name=name, known=", ".join(known.id for known in LANGUAGES))
    return language


def refuse_in_mock(root: Path, problem: str) -> None:
    """UsageError for a problem of the mock test that is running: its hidden cases, hints and solutions wait until it is over."""
    if mock_in(root).exists():
        from judge.practice.mockcourse import refuse_during_mock

        refuse_during_mock(root, problem, f"judge mock run {problem}")


def shown_path(path: Path) -> str:
    """A path as short as it can be told from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
