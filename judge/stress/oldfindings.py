"""Counterexamples of before: the one that still breaks a solution, and those that count no more, for they are no inputs as it seems."""

from typing import NamedTuple

from judge.errors import StressError
from judge.messages import N_
from judge.store.addedcases import kept_counterexamples, refused_counterexample
from judge.stress.builtsource import Setting
from judge.stress.finding import Counterexample
from judge.stress.opencheck import open_check
from judge.stress.troubles import Trouble

_FAILS_THERE = N_("{case} counts no more: {path} fails there as well, so it may be no input (judge cases {id} {case} --remove)")


class OldFinding(NamedTuple):
    """A case that breaks the solution still, and how."""

    case: str
    finding: Counterexample


def first_old(setting: Setting) -> tuple[OldFinding | None, tuple[Trouble, ...]]:
    """The smallest old counterexample that breaks the solution, None where none does; and what smaller ones count no more for."""
    old = sorted(kept_counterexamples(setting.problem), key=lambda case: case.input.stat().st_size)
    if not old:
        return None, ()
    troubles = list[Trouble]()
    cross_check = open_check(setting)
    try:
        for case in old:
            if (refused := refused_counterexample(setting.problem, case)) is not None:
                troubles.append(Trouble(refused))
                continue
            try:
                finding = cross_check.judge(case.input.read_bytes())
            except StressError as error:
                path = error.values.get("path", "")
                troubles.append(Trouble(StressError(_FAILS_THERE, case=case.name, path=path, id=setting.problem.id)))
                continue
            if finding is not None:
                return OldFinding(case.name, finding), tuple(troubles)
    finally:
        cross_check.close()
    return None, tuple(troubles)
