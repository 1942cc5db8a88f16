"""A judging until the first failure that believes a quick run where it says AC, and only there: then a fresh process has the word.

Most submissions of an archive were accepted, and for Python starting an interpreter for each case takes most of the time. The quick way is
the search's (`running/warm.py`): forks of an interpreter that has the source compiled, under the same limits and in the same confinement.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from judge.casejudging import Judging
from judge.judging import ALL_TOGETHER, CONVERSING, judge, refuse_language, refuse_unsupported
from judge.language import Language, memory_limit_mib, time_limit_s
from judge.model import CaseResult, Need, Problem, Report, TestCase, Verdict
from judge.running.warm import open_warm_runner
from judge.runs import Program, Runner
from judge.toolchain.build import Build, Workbench
from judge.toolchain.sourcetext import as_utf8
from judge.toolchain.submissionbuild import build_submission
from judge.verdicts import overall

#: a quick run that took more than this share of a limit is run again in a fresh process
_MOST_SHARE = 0.5


def judge_quickly(problem: Problem, source: Path, language: Language, bench: Workbench, *, look: Callable[[object], None]) -> Report:
    """The report on all cases up to the first failure, as `judge` has it but for times; `look` is called between two of them."""
    refuse_unsupported(problem)
    refuse_language(problem, language)
    built = build_submission(problem, source, language, bench)
    is_plain = problem.kinds.isdisjoint(CONVERSING) and problem.grading is None and not problem.static_cases
    is_plain = is_plain and problem.needs.isdisjoint(ALL_TOGETHER)
    has_more = any(case.arguments or case.files for case in problem.cases)
    quick = (
        _open_quick(built.program, as_utf8(source.read_bytes(), language), bench) if built.is_alone and is_plain and not has_more else None
    )
    if quick is None or built.program is None:
        is_decided_by_one = Need.SOME_CASES not in problem.needs
        return judge(problem, source, language, bench, cases=problem.cases, fail_fast=is_decided_by_one, on_result=look)
    judging = _Both(problem, source, language, bench, quick=quick, built=built)
    try:
        results = judging.judge(problem.cases, look)
        protections = quick.protections
    finally:
        judging.close()
    return Report(
        problem=problem, source=source, language=language.id, verdict=overall(results), time_limit_s=judging.time_s,
        memory_limit_mib=judging.memory_mib, compiled=True, compile_s=built.compile_s, compile_output=built.output,
        results=tuple(results), protections=protections,
    )  # fmt: skip


def _open_quick(program: Program | None, content: bytes, bench: Workbench) -> Runner | None:
    if program is None:
        return None
    for repeats in (True, False):
        runner = open_warm_runner(program, content, cache=bench.cache, backend=bench.backend, repeats=repeats)
        if runner is not None:
            return runner
    return None


class _Both:
    """The quick way, and the exact one from the first doubt on."""

    def __init__(self, problem: Problem, source: Path, language: Language, bench: Workbench, *, quick: Runner, built: Build) -> None:
        self._problem, self._source, self._language, self._bench, self._built = problem, source, language, bench, built
        self.time_s, self.memory_mib = time_limit_s(problem.limits, language), memory_limit_mib(problem.limits, language)
        self._quick: Judging | None = self._open(quick)
        self._exact: Judging | None = None

    def judge(self, cases: Sequence[TestCase], look: Callable[[object], None]) -> list[CaseResult]:
        """The results up to the first failure."""
        results: list[CaseResult] = []
        for case in cases:
            results.append(self._judge(case))
            look(results[-1])
            if results[-1].is_failure:
                break
        return results

    def close(self) -> None:
        """End all sandboxes."""
        for judging in (self._quick, self._exact):
            if judging is not None:
                judging.close()

    def _open(self, runner: Runner | None) -> Judging:
        assert self._built.program is not None
        return Judging(
            self._problem, self._language, self._bench, self._built.program, names=dict.fromkeys(self._built.places, self._source.name),
            runner=runner,
        )  # fmt: skip

    def _judge(self, case: TestCase) -> CaseResult:
        if self._quick is not None:
            result = self._quick.judge(case)
            if result.seen is Verdict.AC and self._is_far_from_limits(result):
                return result
            self._quick.close()  # what is doubted once is doubted from now on
            self._quick = None
        self._exact = self._exact or self._open(None)
        return self._exact.judge(case)

    def _is_far_from_limits(self, result: CaseResult) -> bool:
        return result.run.cpu_s <= _MOST_SHARE * self.time_s and result.run.memory_mib <= _MOST_SHARE * self.memory_mib
