"""`judge list`: the problems of a workspace."""

import os

from judge.catalog import ORDERS, Filter, Row, State, choose_rows, levels_between, make_row
from judge.cli.arguments import Arguments
from judge.cli.place import open_workspace
from judge.cli.terminal import say
from judge.reports.problems import render_list
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.index import read_index
from judge.store.workspace import Workspace


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0, and 1 when nothing is found."""
    rows = _rows(open_workspace(arguments), style)
    levels = levels_between(arguments.text("--level")) if arguments.has("--level") else Filter().levels
    states = tuple(map(State, arguments.texts("--state")))
    found = choose_rows(
        rows, Filter(arguments.words, arguments.texts("--tag"), levels, states), arguments.text("--sort", next(iter(ORDERS)))
    )
    if arguments.has("--json"):
        import json

        rendered = [{**row._asdict(), "state": row.state.value} for row in found]
        say(json.dumps({"problems": rendered, "total": len(rows)}, ensure_ascii=False, indent=2))
    else:
        for line in render_list(found, len(rows), style):
            say(line)
    return 0 if found else 1


def _rows(workspace: Workspace, style: Style) -> list[Row]:
    accepted, tried = _past(workspace)
    tried |= _begun(workspace)

    def state(problem_id: str) -> State:
        return State.ACCEPTED if problem_id in accepted else State.TRIED if problem_id in tried else State.NEW

    root = f"{workspace.root}{os.sep}"
    return [
        make_row(entry.id, title_of(entry.names, style.language), entry.keywords, state(entry.id), entry.trouble.replace(root, ""))
        for entry in read_index(workspace)
    ]


def _past(workspace: Workspace) -> tuple[set[str], set[str]]:
    if not workspace.history.exists():
        return set(), set()
    from judge.history import History

    with History(workspace.history) as history:
        return history.problems(accepted=True), history.problems()


def _begun(workspace: Workspace) -> set[str]:
    """What has a solution, whatever became of it: file names up to their first dot, and folders."""
    folder = workspace.solutions_folder
    return {name.partition(".")[0] for name in os.listdir(folder)} if folder.is_dir() else set()
