"""A solved problem into the learner's git repository, and into the table of solved problems in their README."""

from pathlib import Path
from typing import NamedTuple

from judge.errors import UsageError
from judge.languages import languages_of_file
from judge.levelguess import level_or_guess
from judge.model import Problem
from judge.practice.repository import add_and_commit, need_repository
from judge.practice.rules.brief import Brief
from judge.practice.solvedtable import BEGIN, END, Solved, write_table
from judge.practice.state import catch_up
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.index import read_index
from judge.store.notefiles import note_of
from judge.store.workspace import Workspace
from judge.tagnames import level_name

#: what a message may name, as the error about others shows it
_NAMES = {name: f"{{{name}}}" for name in ("id", "title", "level", "language", "runs")}


class Committed(NamedTuple):
    """What came of it; `message` is empty when nothing had changed, `table` None where the README has no place for it."""

    message: str
    table: "Table | None" = None


class Table(NamedTuple):
    """The file with the table, and how many problems stand in it."""

    path: Path
    problems: int


def commit_solution(problem: Problem, workspace: Workspace, today: int, style: Style, *, template: str) -> Committed:
    """Commit the newest solution, its note and the table, nothing else.

    UsageError when the problem was not accepted yet, there is no repository, or git refuses.
    """
    need_repository(workspace.root)
    sources = workspace.solutions(problem.id)
    brief = _briefs(workspace, today).get(problem.id)
    if brief is None or not brief.is_accepted or not sources:
        raise UsageError("{id} was not accepted yet: judge run {id}", id=problem.id)
    message = _message(template, problem, languages_of_file(sources[0].name)[0].name, style, tries=brief.first_tries)
    note, readme = note_of(workspace.solutions_folder, problem.id), workspace.root / "README.md"
    paths = [sources[0], *([note] if note.exists() else [])]
    table = write_solved(workspace, today, style) if _has_place(readme) else None
    if table:
        paths.append(readme)
    return Committed(message if add_and_commit(workspace.root, paths, message) else "", table)


def write_solved(workspace: Workspace, today: int, style: Style) -> Table:
    """Bring the table in README.md up to date; UsageError when it has no place for one."""
    briefs = _briefs(workspace, today)
    rows = [
        Solved(entry.id, title_of(entry.names, style.language), entry.level, entry.tags, tuple(workspace.solutions(entry.id)[:1]))
        for entry in read_index(workspace.root)
        if entry.id in briefs and briefs[entry.id].is_accepted
    ]
    return Table(write_table(workspace.root, rows, style), len(rows))


def _briefs(workspace: Workspace, today: int) -> dict[str, Brief]:
    return catch_up(workspace.history, workspace.cache, today).briefs


def _message(template: str, problem: Problem, language: str, style: Style, *, tries: int) -> str:
    runs = style.say("{count} runs", count=tries) if tries > 1 else style.say("1 run")
    level = level_name(level_or_guess(problem.keywords), style.language) or "-"
    try:
        return template.format(id=problem.id, title=title_of(problem.names, style.language), level=level, language=language, runs=runs)
    except (KeyError, IndexError, ValueError):
        raise UsageError("--message knows {id}, {title}, {level}, {language} and {runs} only: {value}", value=template, **_NAMES) from None


def _has_place(path: Path) -> bool:
    if not path.exists():
        return False
    text = path.read_text("utf-8-sig", "replace")
    return BEGIN in text and END in text
