"""The time limit of a package that leaves it to be measured: from how long its accepted submissions take here, as the format has it.

    legacy     5 times the slowest, to the nearest second, 1 s at least (`limits.time_multiplier` says another factor), as problemtools does
    2025-09    2 times the slowest, up to the next step of `time_resolution` (`limits.time_multipliers.ac_to_time_limit`)

The limit is the base of each language's bonus, so that every accepted submission has its factor in its own language: what 3 x + 2 s
gives to Python is taken off again from what a submission in Python asks for.
"""

from collections.abc import Callable
from math import ceil
from pathlib import Path

from judge.errors import ToolchainError, UsageError
from judge.judging import judge
from judge.jurysubmissions import as_run, languages_for
from judge.language import Language
from judge.model import Problem, Verdict
from judge.problemlimits import TimingRule
from judge.store.packagelimits import keep_time_limit
from judge.toolchain.build import Workbench

#: seconds that a submission may take while it is measured: more than any contest gives
_MOST_S = 60.0

#: submissions that say how a package's limit is meant; more of them take long and change little
_MOST_SUBMISSIONS = 30


def with_time_limit(problem: Problem, accepted: list[Path], bench: Workbench, *, on_path: Callable[[Path], None]) -> Problem:
    """The problem with its measured limit, kept for the next time; the problem as it is where nothing is to be measured, or can be.

    `on_path` is told each submission before it is run.
    """
    if problem.timing is None or problem.timing.is_measured:
        return problem
    wanted: list[float] = []
    for source in accepted[:_MOST_SUBMISSIONS]:
        on_path(source)
        for language in languages_for(problem, source):
            try:
                slowest_s = _slowest_s(as_run(problem, language), source, language, bench)
            except (ToolchainError, UsageError):
                continue
            if slowest_s is not None:
                wanted.append(_base_s(slowest_s * problem.timing.factor, problem, language))
                break
    if not wanted:
        return problem
    time_s = stepped(max(wanted), problem.timing)
    keep_time_limit(problem.folder, problem.timing, time_s, bench.cache)
    return problem._replace(limits=problem.limits._replace(time_s=time_s), timing=problem.timing._replace(is_measured=True))


def stepped(seconds: float, timing: TimingRule) -> float:
    """Seconds in whole steps, one at least."""
    steps = ceil(round(seconds / timing.step_s, 6)) if timing.rounds_up else int(seconds / timing.step_s + 0.5)
    return max(steps, 1) * timing.step_s


def _slowest_s(problem: Problem, source: Path, language: Language, bench: Workbench) -> float | None:
    """The most that one case takes; None for what is not accepted, however long it may take."""
    limits = problem.limits._replace(time_s=_MOST_S, extra_time=False, languages={})
    report = judge(problem._replace(limits=limits), source, language, bench, cases=problem.cases, fail_fast=True)
    return max(result.run.cpu_s for result in report.results) if report.verdict is Verdict.AC else None


def _base_s(seconds: float, problem: Problem, language: Language) -> float:
    """The limit that becomes these seconds with the language's bonus."""
    return (seconds - language.time.plus) / language.time.factor if problem.limits.extra_time else seconds
