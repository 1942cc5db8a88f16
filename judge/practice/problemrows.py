"""The problems of a workspace as rows of a list: what the index knows of them, and how far the learner is."""

import os
from pathlib import Path

from judge.catalog import ListedProblem, ProblemState
from judge.reports.titles import title_of
from judge.store.index import IndexEntry, read_index
from judge.store.root import cache_in, history_in, problems_in, solutions_in


def sources_of_rows(root: Path) -> list[str]:
    """The files and folders that the rows of a workspace are made from; a folder stands for the names in it."""
    problems, log = problems_in(root), str(history_in(root))
    packages = [os.path.join(problems, name, "problem.yaml") for name in os.listdir(problems)]
    return [str(problems), *packages, str(solutions_in(root)), log, f"{log}-wal"]


def problem_rows(root: Path, today: int, language: str, entries: list[IndexEntry] | None = None) -> list[ListedProblem]:
    """All problems, titles in this language where they have one; nothing of them is read that the index has.

    `entries` is the index, for whoever has it in hand.
    """
    accepted, tried = _past(root, today)
    tried |= _begun(solutions_in(root))
    prefix = f"{root}{os.sep}"

    def state(problem_id: str) -> ProblemState:
        return ProblemState.ACCEPTED if problem_id in accepted else ProblemState.TRIED if problem_id in tried else ProblemState.NEW

    return [
        ListedProblem(
            one.id, title_of(one.names, language), one.level, one.tags, state=state(one.id), trouble=one.trouble.replace(prefix, "")
        )
        for one in (read_index(root) if entries is None else entries)
    ]


def _past(root: Path, today: int) -> tuple[set[str], set[str]]:
    history = history_in(root)
    if not history.exists():
        return set(), set()
    from judge.practice.state import catch_up

    briefs = catch_up(history, cache_in(root), today).briefs
    tried = {id_ for id_, brief in briefs.items() if brief.is_tried}
    return {id_ for id_ in tried if briefs[id_].is_accepted}, tried


def _begun(folder: Path) -> set[str]:
    """What has a solution, whatever became of it: file names up to their first dot, and folders."""
    return {name.partition(".")[0] for name in os.listdir(folder)} if folder.is_dir() else set()
