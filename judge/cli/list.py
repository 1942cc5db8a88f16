"""`judge list`: the problems of a workspace."""

import os
from pathlib import Path

from judge.catalog import ORDERS, Filter, ListedProblem, ProblemState, choose_rows, levels_between
from judge.cli.arguments import Arguments
from judge.cli.clock import day_here
from judge.cli.terminal import say
from judge.reports.problems import render_list
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.index import read_index
from judge.store.root import cache_in, history_in, need_root, solutions_in


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0, and 1 when nothing is found."""
    rows = _rows(need_root(Path(arguments.text("--root", ".")).resolve()), style)
    levels = levels_between(arguments.text("--level")) if arguments.has("--level") else Filter().levels
    states = tuple(map(ProblemState, arguments.texts("--state")))
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


def _rows(root: Path, style: Style) -> list[ListedProblem]:
    accepted, tried = _past(root)
    tried |= _begun(solutions_in(root))
    prefix = f"{root}{os.sep}"

    def state(problem_id: str) -> ProblemState:
        return ProblemState.ACCEPTED if problem_id in accepted else ProblemState.TRIED if problem_id in tried else ProblemState.NEW

    return [
        ListedProblem(id_, title_of(names, style.language), level, tags, state(id_), trouble and trouble.replace(prefix, ""))
        for id_, names, level, tags, trouble in read_index(root)
    ]


def _past(root: Path) -> tuple[set[str], set[str]]:
    history = history_in(root)
    if not history.exists():
        return set(), set()
    from judge.coach.kept import catch_up

    briefs = catch_up(history, cache_in(root), day_here()).briefs
    tried = {id_ for id_, brief in briefs.items() if brief.is_tried}
    return {id_ for id_ in tried if briefs[id_].is_accepted}, tried


def _begun(folder: Path) -> set[str]:
    """What has a solution, whatever became of it: file names up to their first dot, and folders."""
    return {name.partition(".")[0] for name in os.listdir(folder)} if folder.is_dir() else set()
