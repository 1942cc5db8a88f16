"""The programs of a problem that say whether something is right: built when a case asks for them, and ended together."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from judge.errors import CheckerError
from judge.model import CaseResult, Kind, Problem, Verdict
from judge.scoring import ToldPoints
from judge.store.testdata import find_conversation_checker
from judge.toolchain.build import Workbench

if TYPE_CHECKING:
    from judge.external.checker import CheckerProgram
    from judge.external.interactor import InteractorProgram

OnBuilt = Callable[[], None]


def with_points_allowed(problem: Problem, result: CaseResult) -> CaseResult:
    """The result of a case whose points may be told; JE where a checker told some of what it did not accept.

    That is its failure by the text of the format (2025-09, judge errors); of samples, and where there are no points, they mean nothing.
    """
    if result.verdict is Verdict.AC or result.points == ToldPoints():
        return result
    if result.case.is_sample or Kind.SCORING not in problem.kinds:
        return result._replace(points=ToldPoints())
    trouble = CheckerError("the checker told points of {case}, which it did not accept", case=result.case.name)
    return CaseResult(result.case, Verdict.JE, result.run, trouble=trouble, note=result.note, said=result.said)


class Validators:
    """A problem's checker, or its interactor; close it."""

    def __init__(self, problem: Problem, bench: Workbench, on_building: OnBuilt | None) -> None:
        """`on_building` is called before one is built."""
        self._problem = problem
        self._bench = bench
        self._on_building = on_building
        self._checker: CheckerProgram | None = None
        self._interactor: InteractorProgram | None = None
        #: seconds that building took; 0 when it was kept, or nobody asked
        self.compile_s = 0.0

    @property
    def is_open(self) -> bool:
        """Whether there is one to ask."""
        return self._checker is not None or self._interactor is not None

    def checker(self) -> "CheckerProgram":
        """What reads an output; CheckerError or ToolchainError when there is none to ask."""
        if self._checker is None:
            self._begin()
            from judge.external.checker import CheckerProgram  # few problems have one

            assert self._problem.validator is not None
            self._checker = CheckerProgram(self._problem.validator, self._bench)
            self.compile_s = self._checker.compile_s
        return self._checker

    def interactor(self) -> "InteractorProgram":
        """What talks with a program; CheckerError or ToolchainError when there is none to ask."""
        if self._interactor is None:
            self._begin()
            from judge.external.interactor import InteractorProgram

            assert self._problem.validator is not None
            self._interactor = InteractorProgram(self._problem.validator, self._bench, find_conversation_checker(self._problem.folder))
            self.compile_s = self._interactor.compile_s
        return self._interactor

    def close(self) -> None:
        """End what was opened."""
        for validator in (self._checker, self._interactor):
            if validator is not None:
                validator.close()

    def _begin(self) -> None:
        if self._problem.validator is None:
            raise CheckerError("problem {id} has no checker program in output_validators/", id=self._problem.id)
        if self._on_building:
            self._on_building()
