"""Level and topics, which say how a problem may be solved: where the plan hides them, nobody sees them before it is solved."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from judge.store.root import cache_in, history_in, plan_in

if TYPE_CHECKING:  # who asks for one problem has no rows
    from judge.catalog import ListedProblem


def hides_spoilers(root: Path) -> bool:
    """Whether the plan of a workspace says `hide = true`."""
    try:
        if b"hide" not in plan_in(root).read_bytes():  # most plans do not speak of it, and are not read any further
            return False
    except OSError:
        return False
    from judge.practice.planfile import read_plan

    return read_plan(root, cache_in(root)).is_hiding


def is_spoiler(root: Path, problem_id: str, today: int) -> bool:
    """Whether level and topics of this problem are not to be shown."""
    if not hides_spoilers(root):
        return False
    history = history_in(root)
    if not history.exists():
        return True
    from judge.practice.state import catch_up

    brief = catch_up(history, cache_in(root), today).briefs.get(problem_id)
    return brief is None or not brief.is_accepted


def without_spoilers(rows: "Iterable[ListedProblem]", root: Path) -> "list[ListedProblem]":
    """Rows as they are shown."""
    if not hides_spoilers(root):
        return list(rows)
    from judge.catalog import ProblemState

    return [row if row.state is ProblemState.ACCEPTED else row._replace(level="", tags=()) for row in rows]
