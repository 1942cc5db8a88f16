"""`judge wrong`: wrong-answer notes."""

from collections.abc import Sequence
from pathlib import Path

from judge.cli.clock import day_here
from judge.cli.editor import edit
from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import say, shown_path
from judge.errors import UsageError
from judge.history.days import date_of
from judge.model import Problem
from judge.practice.rules.mistakes import NoteEntry
from judge.practice.toldhints import is_known_now
from judge.practice.wrongcards import make_card
from judge.practice.wrongnotes import add_entry, all_entries, entries_of, set_fields
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.reports.wronglines import wrong_lines
from judge.store.index import read_index
from judge.store.notefiles import note_of


def run(invocation: Invocation) -> int | Document:
    """Exit code 0, and 1 when there is no note."""
    arguments, style = invocation.arguments, invocation.style
    if not arguments.words:
        if any(map(arguments.has, ("--cause", "--next", "--edit", "--card"))):
            raise UsageError("which problem? for example: judge {command} 1000", command="wrong")
        return _list(invocation)
    problem, solutions = invocation.one_problem(), invocation.workspace.solutions_folder
    is_quiet = invocation.is_json
    if arguments.has("--card"):
        path = make_card(invocation.root, problem, style)
        if is_quiet:
            return Document({"card": str(path), **_notes(entries_of(solutions, problem.id))})
        say(style.say("a card for the quiz: {path} (judge quiz --deck {path})", path=shown_path(path)))
        return 0
    is_written = arguments.has("--cause") or arguments.has("--next")
    if is_written:
        is_known_now(invocation.root, "cause")
        _begin_where_none_is(solutions, problem, style)
        path = set_fields(solutions, problem.id, arguments.text("--cause"), arguments.text("--next"))
        if not is_quiet:
            say(style.say("written into {path}", path=shown_path(path)))
    if arguments.has("--edit"):
        _edit(solutions, problem, style)
    if is_quiet or not (is_written or arguments.has("--edit")):
        return _show(invocation, problem)
    return 0


def _list(invocation: Invocation) -> int | Document:
    entries = list(all_entries(invocation.workspace.solutions_folder))
    code = 0 if entries else 1
    if invocation.is_json:
        return Document(_notes(entries), code)
    style, index = invocation.style, read_index(invocation.root)
    titles = {entry.id: title_of(entry.names, style.language) for entry in index}
    for line in wrong_lines(entries, {entry.id: entry.tags for entry in index}, style, titles=titles):
        say(line)
    return code


def _show(invocation: Invocation, problem: Problem) -> int | Document:
    style, solutions = invocation.style, invocation.workspace.solutions_folder
    entries = entries_of(solutions, problem.id)
    code = 0 if entries else 1
    if invocation.is_json:
        return Document(_notes(entries), code)
    if not entries:
        say(style.say("{id} has no note yet: judge wrong {id} --edit begins one", id=problem.id))
        return code
    from judge.reports.prose import render_prose

    for line in render_prose(note_of(solutions, problem.id).read_text("utf-8-sig"), style):
        say(line)
    return code


def _edit(solutions: Path, problem: Problem, style: Style) -> None:
    _begin_where_none_is(solutions, problem, style)
    edit(note_of(solutions, problem.id))


def _begin_where_none_is(solutions: Path, problem: Problem, style: Style) -> None:
    if not entries_of(solutions, problem.id):
        entry = f"## {date_of(day_here())}\n\n- {style.say('cause')}: \n- {style.say('next time')}: \n"
        add_entry(solutions, problem.id, title_of(problem.names, style.language), entry)


def _notes(entries: Sequence[NoteEntry]) -> dict[str, object]:
    return {"notes": [entry._asdict() for entry in entries]}
