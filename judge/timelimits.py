"""The time limit of a package that leaves it to be measured: from how long its submissions take here, as the format has it.

    legacy     5 times the slowest accepted one, to the nearest second, 1 s at least (`limits.time_multiplier` says another factor), as
               problemtools does
    2025-09    2 times the slowest that no rule lets take too long, wrong ones and what crashes included, up to the next step of
               `time_resolution` (`limits.time_multipliers.ac_to_time_limit`); `use_for_time_limit` says who has a say

The limit is the base of each language's bonus, so that every submission has its factor in its own language: what 3 x + 2 s
gives to Python is taken off again from what a submission in Python asks for. Python is run by PyPy, as the tools of juries do: by CPython
a limit could be twenty times of what the jury meant.
"""

from collections.abc import Callable, Sequence
from math import ceil
from pathlib import Path
from typing import NamedTuple

from judge.errors import ToolchainError, UsageError
from judge.judging import judge
from judge.jurysubmissions import ACCEPTED, as_run, languages_for, list_submissions
from judge.language import Language
from judge.model import CaseResult, Problem, Verdict
from judge.problemlimits import TimingRule
from judge.store.expectations import SubmissionRule, load_expectation
from judge.store.packagelimits import keep_time_limit
from judge.toolchain.build import Workbench

#: seconds that a submission may take while it is measured: more than any contest gives
_MOST_S = 60.0

#: submissions that say how a package's limit is meant; more of them take long and change little
_MOST_SUBMISSIONS = 30


#: what problemtools, DOMjudge and BAPCtools run Python by
_JURIES = "pypy3"


class _OtherwiseError(Exception):
    """A case ends in a way that no rule permits."""


class _HangsError(_OtherwiseError):
    """It goes on for as long as it is let, and would in any other language."""


class _Timed(NamedTuple):
    """A submission that has a say, and the rules for those of its cases that count."""

    source: Path
    rules: tuple[SubmissionRule, ...]

    @property
    def is_accepted(self) -> bool:
        """Whether all its cases are to be right, so that nothing is left to be seen after one that is not."""
        return any(not rule.cases and rule.permitted == {Verdict.AC} for rule in self.rules)


def with_time_limit(problem: Problem, bench: Workbench, *, on_path: Callable[[Path], None]) -> Problem:
    """The problem with its measured limit, kept for the next time; the problem as it is where nothing is to be measured, or can be.

    `on_path` is told each submission before it is run.
    """
    if problem.timing is None or problem.timing.is_measured:
        return problem
    wanted: list[float] = []
    for timed in _timed(problem)[:_MOST_SUBMISSIONS]:
        on_path(timed.source)
        for language in as_juries_run(languages_for(problem, timed.source)):
            try:
                slowest_s = _slowest_s(as_run(problem, language), timed, language, bench)
            except _HangsError:
                break
            except (ToolchainError, UsageError, _OtherwiseError):
                continue
            if slowest_s is not None:
                wanted.append(_base_s(slowest_s * problem.timing.factor, problem, language))
                break
    if not wanted:
        return problem
    time_s = stepped(max(wanted), problem.timing)
    keep_time_limit(problem.folder, problem.timing, time_s, bench.cache)
    return problem._replace(limits=problem.limits._replace(time_s=time_s), timing=problem.timing._replace(is_measured=True))


def as_juries_run(languages: Sequence[Language]) -> list[Language]:
    """The languages that a submission may be in, first the one by which the tools of juries measure."""
    return sorted(languages, key=lambda language: language.id != _JURIES)


def _timed(problem: Problem) -> list[_Timed]:
    """The submissions that may not take too long, accepted ones first; of legacy packages only those."""
    assert problem.timing is not None
    found: list[_Timed] = []
    for folder, source in list_submissions(problem):
        if folder != ACCEPTED and not problem.timing.counts_failures:
            continue
        rules = tuple(rule for rule in load_expectation(problem.folder, source).rules if rule.is_within_limit)
        if rules:
            found.append(_Timed(source, rules))
    return found


def stepped(seconds: float, timing: TimingRule) -> float:
    """Seconds in whole steps, one at least."""
    steps = ceil(round(seconds / timing.step_s, 6)) if timing.rounds_up else int(seconds / timing.step_s + 0.5)
    return max(steps, 1) * timing.step_s


def _slowest_s(problem: Problem, timed: _Timed, language: Language, bench: Workbench) -> float | None:
    """The most that one case takes, however long; None where none was run. _OtherwiseError at the first that breaks rules."""
    seen_s: list[float] = []

    def look(result: CaseResult) -> None:
        rules = [rule for rule in timed.rules if rule.fits(result.case.name)]
        if any(result.seen not in rule.permitted for rule in rules):
            raise _HangsError if result.seen is Verdict.TLE else _OtherwiseError  # in every further case, too, for as long
        if rules:
            seen_s.append(result.run.cpu_s)

    limits = problem.limits._replace(time_s=_MOST_S, extra_time=False, languages={})
    roomy = problem._replace(limits=limits)
    judge(roomy, timed.source, language, bench, cases=problem.cases, fail_fast=timed.is_accepted, on_result=look)
    return max(seen_s, default=None)


def _base_s(seconds: float, problem: Problem, language: Language) -> float:
    """The limit that becomes these seconds with the language's bonus."""
    return (seconds - language.time.plus) / language.time.factor if problem.limits.extra_time else seconds
