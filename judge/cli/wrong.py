"""`judge wrong`: wrong-answer notes."""

from collections.abc import Sequence

from judge.cli.arguments import Arguments
from judge.cli.clock import day_here
from judge.cli.editor import edit
from judge.cli.place import one_problem, open_workspace, shown_path
from judge.cli.terminal import say
from judge.errors import UsageError
from judge.history.days import date_of
from judge.model import Problem
from judge.practice.rules.mistakes import NoteEntry
from judge.practice.wrongcards import make_card
from judge.practice.wrongnotes import add_entry, all_entries, entries_of, set_fields
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.reports.wrong import wrong_lines
from judge.store.index import read_index
from judge.store.notefiles import note_of
from judge.store.workspace import Workspace


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0, and 1 when there is no note."""
    workspace = open_workspace(arguments)
    if not arguments.words:
        if any(map(arguments.has, ("--cause", "--next", "--edit", "--card"))):
            raise UsageError("which problem? for example: judge {command} 1000", command="wrong")
        return _list(workspace, arguments, style)
    problem = one_problem(arguments, workspace)
    if arguments.has("--card"):
        path = make_card(workspace.root, problem, style)
        say(style.say("a card for the quiz: {path} (judge quiz --deck {path})", path=shown_path(path)))
        return 0
    if arguments.has("--cause") or arguments.has("--next"):
        path = set_fields(workspace.solutions_folder, problem.id, arguments.text("--cause"), arguments.text("--next"))
        say(style.say("written into {path}", path=shown_path(path)))
    if arguments.has("--edit"):
        _edit(workspace, problem, style)
    elif not arguments.has("--cause") and not arguments.has("--next"):
        return _show(workspace, problem, arguments, style)
    return 0


def _list(workspace: Workspace, arguments: Arguments, style: Style) -> int:
    entries = list(all_entries(workspace.solutions_folder))
    if arguments.has("--json"):
        _print_json(entries)
        return 0 if entries else 1
    tags = {entry.id: entry.tags for entry in read_index(workspace.root)}
    for line in wrong_lines(entries, tags, style):
        say(line)
    return 0 if entries else 1


def _show(workspace: Workspace, problem: Problem, arguments: Arguments, style: Style) -> int:
    entries = entries_of(workspace.solutions_folder, problem.id)
    if arguments.has("--json"):
        _print_json(entries)
    elif not entries:
        say(style.say("{id} has no note yet: judge wrong {id} --edit begins one", id=problem.id))
    else:
        from judge.reports.prose import render_prose

        text = note_of(workspace.solutions_folder, problem.id).read_text("utf-8-sig")
        for line in render_prose(text, style):
            say(line)
    return 0 if entries else 1


def _edit(workspace: Workspace, problem: Problem, style: Style) -> None:
    path = note_of(workspace.solutions_folder, problem.id)
    if not entries_of(workspace.solutions_folder, problem.id):
        entry = f"## {date_of(day_here())}\n\n- {style.say('cause')}: \n- {style.say('next time')}: \n"
        path = add_entry(workspace.solutions_folder, problem.id, title_of(problem.names, style.language), entry)
    edit(path)


def _print_json(entries: Sequence[NoteEntry]) -> None:
    import json

    say(json.dumps({"notes": [entry._asdict() for entry in entries]}, ensure_ascii=False, indent=1))
