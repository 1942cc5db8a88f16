"""A program run on inputs of which only the input is known, by the rules of `judge run`: facts and limits, no comparison."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from judge.casejudging import Judging
from judge.checkers import STANDARD
from judge.language import Language
from judge.model import CaseResult, CheckerChoice, Problem, TestCase, Verdict
from judge.runs import Program
from judge.temporary import make_folder
from judge.toolchain.build import Workbench

#: what a program may print here, MiB: no answer says how much is right
_OUTPUT_MIB = 1024.0
#: runs of one input: so many where there is time, and up to so many where they take but this part of the time
_USUAL_RUNS, _MOST_RUNS, _SMALL_PART = 3, 7, 10


class Timing(NamedTuple):
    """The CPU seconds of several runs on one input; `failure` is the run that ended otherwise, after which there was none."""

    times_s: tuple[float, ...]
    failure: CaseResult | None = None

    @property
    def cpu_s(self) -> float:
        """The median."""
        return median(self.times_s)


class Measuring:
    """Runs one program; close it."""

    def __init__(self, problem: Problem, language: Language, bench: Workbench, program: Program, *, names: Mapping[str, str]) -> None:
        """`names`: what the program calls a file, and what the learner calls it."""
        roomy = problem._replace(unmade=(), limits=problem.limits._replace(output_mib=_OUTPUT_MIB))
        self._judging = Judging(roomy, language, bench, program, names=names)
        self._folder = make_folder()

    def run(self, content: bytes) -> CaseResult:
        """One run in a fresh process; NA when it ended as it should."""
        return self._run(self._lay(content))

    def time(self, content: bytes, budget_s: float) -> Timing:
        """Several runs of one input that take some `budget_s` CPU seconds together at most; one at least."""
        path = self._lay(content)
        return _repeated(lambda: self._run(path), budget_s)

    def judge(self, cases: Sequence[TestCase]) -> CaseResult | None:
        """The first of these cases that it gets wrong, or fails."""
        results = (self._judging.judge(case) for case in cases)
        return next((result for result in results if result.verdict not in (Verdict.AC, Verdict.NA)), None)

    def close(self) -> None:
        """End the sandbox and remove the input."""
        self._judging.close()
        self._folder.close()

    def _lay(self, content: bytes) -> Path:
        path = self._folder.path / "input"
        path.write_bytes(content)
        return path

    def _run(self, path: Path) -> CaseResult:
        return self._judging.judge(TestCase("made", path, None, CheckerChoice(STANDARD)))


def _repeated(run: Callable[[], CaseResult], budget_s: float) -> Timing:
    times_s: tuple[float, ...] = ()
    while len(times_s) < _MOST_RUNS:
        result = run()
        if result.verdict is not Verdict.NA:
            return Timing(times_s, result)
        times_s = (*times_s, result.run.cpu_s)
        runs = len(times_s) + 1
        if sum(times_s) * runs / len(times_s) > (budget_s if runs <= _USUAL_RUNS else budget_s / _SMALL_PART):
            break
    return Timing(times_s)
