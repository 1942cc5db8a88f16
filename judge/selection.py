"""Which of a problem's cases a learner means."""

from collections.abc import Sequence

from judge.errors import UsageError
from judge.model import Problem, TestCase

#: cases that are named where one is not there
_MOST_NAMED = 5


def choose_cases(problem: Problem, names: Sequence[str]) -> tuple[TestCase, ...]:
    """The cases that `names` mean, in judging order, all when there are no names; UsageError for a name of no case.

    A name is a case's path (`sample/1`), its last part (`1`), a folder (`sample`), or a part's beginning (`02`).
    """
    chosen: set[str] = set()
    for name in names:
        found = _named(problem, name)
        if not found:
            cases = ", ".join([case.name for case in problem.cases[:_MOST_NAMED]] + ["..."] * (len(problem.cases) > _MOST_NAMED))
            raise UsageError(
                "problem {id} has no case {name}, but {cases}: judge cases {id} lists them", id=problem.id, name=name, cases=cases
            )
        chosen.update(found)
    return tuple(case for case in problem.cases if not names or case.name in chosen)


def _named(problem: Problem, name: str) -> list[str]:
    names = [case.name for case in problem.cases]
    exact = [case for case in names if name in (case, case.rpartition("/")[2])]
    return exact or [case for case in names if case.startswith(f"{name}/") or case.rpartition("/")[2].startswith(f"{name}-")]
