"""A hunt where samples have habits (docs/stress.md): inputs that have them first, then all others. What breaks a habit may be no input."""

import time
from collections.abc import Callable, Sequence
from typing import Protocol

from judge.drafting.draft import habits_of
from judge.drafting.habits import spec_with
from judge.errors import JudgeError
from judge.inputs.checking import refusal
from judge.stress.hunt import Hunted, Watch
from judge.stress.search import KnownInput
from judge.stress.supplyplan import SupplyPlan
from judge.stress.troubles import merged

#: of the time, so much at most goes to inputs with all habits, and so many seconds
_SHARE, _MOST_S = 0.4, 20.0


class Going(Protocol):
    """`hunt`, knowing everything else."""

    def __call__(self, supply: SupplyPlan, *, budget_s: float, shrink_s: float, watch: Watch, first: Sequence[KnownInput]) -> Hunted:
        """What comes of it; what is found within `budget_s` is made small until `shrink_s`."""


def hunt_by_habits(
    go: Going, supply: SupplyPlan, *, budget_s: float, watch: Watch, first: Sequence[KnownInput] = (),
    clock: Callable[[], float] = time.monotonic,
) -> Hunted:  # fmt: skip
    """As `go`, but what has the samples' habits comes before what has not."""
    before, began_s = Hunted(None), clock()
    if supply.habitual is not None:
        part_s = min(_SHARE * budget_s, _MOST_S)
        try:
            before = go(supply._replace(spec=supply.habitual), budget_s=part_s, shrink_s=budget_s, watch=watch, first=first)
        except JudgeError:  # where others have the same trouble, they tell it
            before = Hunted(None, wall_s=clock() - began_s)
        else:
            first = () if before.tried - before.made >= len(first) else first  # its time may not have been enough for all of them
        if before.finding is not None or before.is_interrupted:
            return before
    left_s = budget_s - before.wall_s
    after = go(supply, budget_s=left_s, shrink_s=left_s, watch=_after(before, watch), first=first)
    return _added(before, after)


def broken_habits(spec_text: str, content: bytes) -> list[str]:
    """Those of the samples' habits that an input has not."""
    specs = [(habit, spec_with(spec_text, [habit])) for habit in habits_of(spec_text)]
    return [habit for habit, spec in specs if spec is not None and refusal(spec, content) is not None]


def _after(before: Hunted, watch: Watch) -> Watch:
    """One that hears of the inputs of both parts."""
    return watch._replace(on_progress=lambda tried, size: watch.on_progress(before.tried + tried, size)) if before.tried else watch


def _added(before: Hunted, after: Hunted) -> Hunted:
    return after._replace(
        tried=before.tried + after.tried,
        compared=before.compared + after.compared,
        made=before.made + after.made,
        first_s=after.first_s + before.wall_s if after.finding is not None else 0.0,
        wall_s=before.wall_s + after.wall_s,
        troubles=merged(before.troubles, after.troubles),
    )
