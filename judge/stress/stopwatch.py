"""Runs of one program, one at a time in fresh processes: the slowest of them, and those that failed otherwise."""

import time
from collections.abc import Callable
from typing import NamedTuple

from judge.errors import JudgeError, StressError
from judge.language import time_limit_s
from judge.model import Verdict
from judge.stress.builtsource import Setting, open_measuring, shown_input
from judge.stress.finding import Counterexample
from judge.stress.passed import TOO_LARGE, PassedPrograms
from judge.stress.supply import Candidate
from judge.stress.troubles import Trouble, TroubleLog

#: slow inputs that others are grown from
_BEST = 8


class Slowest(NamedTuple):
    """The slowest run seen."""

    finding: Counterexample
    candidate: Candidate
    #: CPU seconds, and what part of the limit that is
    cpu_s: float
    share: float
    #: inputs that were run
    tried: int
    is_interrupted: bool = False
    #: the name of the case whose input this is
    case: str = ""
    #: what did not do its part meanwhile
    troubles: tuple[Trouble, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether a limit was exceeded."""
        return self.finding.result.verdict is not Verdict.NA


class MeasuredEnough(BaseException):
    """The time is over, or an input over the limit was found."""


class Stopwatch:
    """Runs the solution and remembers the slowest runs; close it."""

    def __init__(self, setting: Setting, passed: PassedPrograms, until_s: float, tell: Callable[[Slowest], None]) -> None:
        self._measuring = open_measuring(setting.problem, setting.solution, setting.bench)
        self._limit_s = time_limit_s(setting.problem.limits, setting.solution.language)
        self._passed = passed
        self.until_s = until_s
        self._tell = tell
        #: inputs that took longest, the slowest first
        self.best: list[tuple[float, Candidate]] = []
        self.slowest: Slowest | None = None
        #: the first run that failed otherwise: out of memory, crashed
        self.failure: Slowest | None = None
        self.troubles = TroubleLog()
        #: why an input could not be made: no trouble where others are
        self.unmade: JudgeError | None = None
        self.tried = 0
        #: seconds that the last of the largest inputs took to be made, which nothing can stop
        self.making_s = 0.0

    @property
    def has_time_for_largest(self) -> bool:
        """Whether another of the largest inputs would be made in time."""
        return time.monotonic() + self.making_s < self.until_s

    def refuse_late(self) -> None:
        """MeasuredEnough when the time is over."""
        if time.monotonic() >= self.until_s:
            raise MeasuredEnough

    def measure(self, candidate: Candidate, case: str = "") -> float | None:
        """CPU seconds of one fresh run, None when it failed; MeasuredEnough when the time is over, or the time limit was exceeded.

        What no case has, and exceeds the limits of what was accepted, too, is no finding: it is told, and None.
        """
        self.refuse_late()
        result = self._measuring.run(candidate.content)
        self.tried += 1
        is_over = result.verdict in (Verdict.TLE, Verdict.MLE)
        if is_over and not case and self._passed.all_exceed(candidate.content):
            self.troubles.add(StressError(TOO_LARGE, path=self._passed.path, input=shown_input(candidate.content)))
            return None
        has_failed = result.verdict not in (Verdict.NA, Verdict.TLE)
        slowest = Slowest(
            Counterexample(candidate.content, None, result), candidate, result.run.cpu_s, result.run.cpu_s / self._limit_s, self.tried,
            case=case,
        )  # fmt: skip
        if has_failed:
            self.failure = self.failure or slowest
        elif self.slowest is None or result.run.cpu_s > self.slowest.cpu_s:
            self.slowest = slowest
            self._tell(slowest)
        if result.verdict is Verdict.TLE:
            raise MeasuredEnough
        if has_failed:
            return None
        self.best = sorted([*self.best, (result.run.cpu_s, candidate)], key=lambda one: -one[0])[:_BEST]
        return result.run.cpu_s

    def close(self) -> None:
        """End the sandboxes."""
        self._measuring.close()
        self._passed.close()
