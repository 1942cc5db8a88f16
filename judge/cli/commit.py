"""`judge commit`: a solved problem into the learner's git repository, and the table of solved problems in their README."""

from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.clock import day_here
from judge.cli.git import add_and_commit, need_repository
from judge.cli.place import one_problem, open_workspace, shown_path
from judge.cli.terminal import say
from judge.errors import UsageError
from judge.keywords import level_of
from judge.languages import languages_of_file
from judge.model import Problem
from judge.practice.planfile import plan_in, read_plan
from judge.practice.solvedtable import Solved, write_table
from judge.practice.state import catch_up
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.index import read_index
from judge.store.workspace import Workspace
from judge.tagnames import level_name

_MESSAGE = "[{level}] {id} {title} ({language}, {runs})"


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0 when something was written or committed."""
    workspace = open_workspace(arguments)
    if arguments.has("--readme"):
        _write_table(workspace, style)
        return 0
    if not read_plan(workspace.root, workspace.cache).has_commits:
        raise UsageError("committing is off: write commit = true into {path}", path=shown_path(plan_in(workspace.root)))
    problem = one_problem(arguments, workspace)
    need_repository(workspace.root)
    sources = workspace.solutions(problem.id)
    state = catch_up(workspace.history, workspace.cache, day_here())
    brief = state.briefs.get(problem.id)
    if brief is None or not brief.is_accepted or not sources:
        raise UsageError("{id} was not accepted yet: judge run {id}", id=problem.id)
    message = _message(arguments.text("--message", _MESSAGE), problem, sources[0], brief.first_tries, style)
    paths = [*sources[:1], *(path for path in [workspace.solutions_folder / problem.id / "note.md"] if path.exists())]
    if (workspace.root / "README.md").exists() and _has_marks(workspace.root / "README.md"):
        _write_table(workspace, style)
        paths.append(workspace.root / "README.md")
    if add_and_commit(workspace.root, paths, message):
        say(style.say("committed: {message}", message=message))
        return 0
    say(style.say("nothing changed since the last commit"))
    return 0


def _message(template: str, problem: Problem, source: Path, tries: int, style: Style) -> str:
    language = languages_of_file(source.name)[0].name
    runs = style.say("{count} runs", count=tries) if tries > 1 else style.say("1 run")
    level = level_name(level_of(problem.keywords), style.language) or "-"
    try:
        return template.format(id=problem.id, title=title_of(problem.names, style.language), level=level, language=language, runs=runs)
    except (KeyError, IndexError, ValueError):
        raise UsageError("--message knows {id}, {title}, {level}, {language} and {runs} only: {value}", value=template, **_SAME) from None


#: the message about templates shows their names as they are
_SAME = {name: f"{{{name}}}" for name in ("id", "title", "level", "language", "runs")}


def _has_marks(path: Path) -> bool:
    from judge.practice.solvedtable import BEGIN, END

    text = path.read_text("utf-8-sig", "replace")
    return BEGIN in text and END in text


def _write_table(workspace: Workspace, style: Style) -> None:
    briefs = catch_up(workspace.history, workspace.cache, day_here()).briefs
    rows = [
        Solved(entry.id, title_of(entry.names, style.language), entry.level, entry.tags, tuple(workspace.solutions(entry.id)[:1]))
        for entry in read_index(workspace.root)
        if entry.id in briefs and briefs[entry.id].is_accepted
    ]
    path = write_table(workspace.root, rows, style)
    say(style.say("{count} solved problems in the table of {path}", count=len(rows), path=shown_path(path)))
