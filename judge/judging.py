"""Judge one source for one problem: build, run every case, check, decide. Says what happened; prints nothing."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from judge.checkers import STANDARD
from judge.errors import CheckerError, RunnerError, UsageError
from judge.language import Language, memory_limit_mib, time_limit_s
from judge.messages import N_
from judge.model import CaseResult, CheckResult, Kind, Need, Problem, Report, TestCase, Verdict
from judge.running.alone import MeasuringLock
from judge.running.runner import open_runner
from judge.runs import Program, Runner, RunResult
from judge.toolchain.build import Workbench, build
from judge.verdicts import decide, is_close_to_limit, is_too_much, output_limit_bytes, overall, run_limits, without_counting

if TYPE_CHECKING:
    from judge.external.checker import CheckerProgram

_UNMET = {
    Need.FUNCTION: N_("problem {id} asks for a function that the site's own program calls: this kit cannot judge such problems yet"),
    Need.SOME_CASES: N_("problem {id} is right when some of its cases are: this kit cannot judge such problems yet"),
    Need.FILES: N_("problem {id} reads and writes files of its own: this kit cannot judge such problems yet"),
    Need.SCORE: N_("problem {id} gives points for how good an answer is: this kit cannot judge such problems yet"),
}

_UNSUPPORTED = {Kind.INTERACTIVE, Kind.MULTI_PASS, Kind.SUBMIT_ANSWER}

OnBuilt = Callable[[], None]
OnResult = Callable[[CaseResult], None]


def judge(
    problem: Problem, source: Path, language: Language, bench: Workbench, *, cases: Sequence[TestCase],
    fail_fast: bool = False, on_built: OnBuilt | None = None, on_checker: OnBuilt | None = None, on_result: OnResult | None = None,
) -> Report:  # fmt: skip
    """The report on `source` for `cases` of `problem`, in order; JudgeError where the judge or the problem is at fault for all at once.

    `on_checker` is called before a checker is built, `on_result` sees each result as it comes.
    """
    refuse_unsupported(problem)
    refuse_language(problem, language)
    if not cases:
        raise UsageError("problem {id} has no test cases: add {folder}/data/sample/1.in and 1.ans", id=problem.id, folder=problem.folder)
    built = build(source, language, bench, site=problem.site)
    if on_built:
        on_built()
    results: list[CaseResult] = []
    protections: tuple[str, ...] = ()
    checker_compile_s = 0.0
    if built.program is not None:
        judging = Judging(
            problem, language, bench, built.program, names=dict.fromkeys(built.places, source.name),
            on_checker=on_checker,
        )  # fmt: skip
        try:
            results += _judge_all(judging, cases, fail_fast, on_result)
            protections, checker_compile_s = judging.runner.protections, judging.checker_compile_s
        finally:
            judging.close()
    return Report(
        problem=problem, source=source, language=language.id,
        verdict=overall(results) if built.program is not None else Verdict.CE,
        time_limit_s=time_limit_s(problem.limits, language), memory_limit_mib=memory_limit_mib(problem.limits, language),
        compiled=built.program is not None, compile_s=built.compile_s, compile_output=built.output,
        results=tuple(results), protections=protections, checker_compile_s=checker_compile_s,
    )  # fmt: skip


def _judge_all(judging: "Judging", cases: Sequence[TestCase], fail_fast: bool, on_result: OnResult | None) -> list[CaseResult]:
    results: list[CaseResult] = []
    for case in cases:
        results.append(judging.judge(case))
        if on_result:
            on_result(results[-1])
        if fail_fast and results[-1].is_failure:
            break
    return results


def refuse_unsupported(problem: Problem) -> None:
    """UsageError for kinds of problems that cannot be judged here yet."""
    for kind in sorted(problem.kinds & _UNSUPPORTED, key=lambda kind: kind.value):
        raise UsageError("problem {id} is {kind}: this kit cannot judge such problems yet", id=problem.id, kind=kind.value)
    for need in sorted(problem.needs & _UNMET.keys(), key=lambda need: need.value):
        raise UsageError(_UNMET[need], id=problem.id)


def refuse_language(problem: Problem, language: Language) -> None:
    """UsageError when the problem does not take submissions in this language."""
    allowed, denied = problem.allowed_languages, problem.denied_languages
    if not allowed and not denied:
        return
    from judge.sitelanguages import language_called  # many patterns, for few problems

    if allowed and language not in map(language_called, allowed):
        raise UsageError("problem {id} takes only {names}, not {language}", id=problem.id, language=language.name, names=", ".join(allowed))
    if language in map(language_called, denied):
        raise UsageError(
            "problem {id} does not take {names}, so not {language}", id=problem.id, language=language.name, names=", ".join(denied)
        )


class Judging:
    """One program under judgement: its runner, its limits, and the problem's checker program once a case asks for it."""

    def __init__(
        self,
        problem: Problem,
        language: Language,
        bench: Workbench,
        program: Program,
        *,
        names: Mapping[str, str],
        kill_factor: float = 1.0,
        on_checker: OnBuilt | None = None,
        runner: Runner | None = None,
    ) -> None:
        """`names`: what programs call a file, and what the learner calls it; `kill_factor` times the usual, a run is killed.

        `runner`: in place of fresh processes. `on_checker` is called before a checker is built.
        """
        self._kill_factor = kill_factor
        self._problem = problem
        self._language = language
        self._bench = bench
        self._names = names
        self._time_s = time_limit_s(problem.limits, language)
        self._memory_mib = memory_limit_mib(problem.limits, language)
        self._checker: CheckerProgram | None = None
        self._on_checker = on_checker
        self.checker_compile_s = 0.0
        self._lock = MeasuringLock(bench.cache)
        self.runner = runner or open_runner(program, backend=bench.backend, cache=bench.cache)

    def close(self) -> None:
        """End the sandboxes of program and checker."""
        self.runner.close()
        self._lock.close()
        if self._checker is not None:
            self._checker.close()

    def judge(self, case: TestCase) -> CaseResult:
        """The result of one case; that of a sample which the site did not judge does not count."""
        result = self._judge(case)
        is_at_fault = result.verdict is Verdict.JE and self._checker is None  # whatever the case: there is no checker to ask
        is_judged = self._problem.samples_judged or not case.is_sample
        return result if is_judged or is_at_fault else without_counting(result)

    def _judge(self, case: TestCase) -> CaseResult:
        """The result as if it counted; a TLE just above the limit is run again, alone, before it is believed."""
        run, verdict = self._run(case, alone=False)
        if verdict is Verdict.TLE and is_close_to_limit(run, self._time_s):
            again = self._run(case, alone=True)
            run, verdict = min((run, verdict), again, key=lambda attempt: attempt[0].cpu_s)
        if verdict is Verdict.RTE:
            from judge.reasons import runtime_error_reason  # its many patterns are compiled when they are needed

            return CaseResult(
                case, verdict, run, reason=runtime_error_reason(run, self._language, opens_files=self._problem.site.opens_files)
            )
        return self._check(case, run) if verdict is Verdict.AC else CaseResult(case, verdict, run)

    def _run(self, case: TestCase, *, alone: bool) -> tuple[RunResult, Verdict]:
        answer_bytes = case.answer.stat().st_size if case.answer else 0
        output_limit = output_limit_bytes(answer_bytes, self._problem.limits.output_mib, is_site=self._is_as_at_the_site(case))
        limits = run_limits(self._time_s, self._memory_mib, output_limit, kill_factor=self._kill_factor)
        self._lock.hold(alone=alone)
        try:
            run = self.runner.run(case.input, limits)
        finally:
            self._lock.release()
        for place, name in self._names.items():
            run = run._replace(stderr=run.stderr.replace(place.encode(), name.encode()))
        return run, decide(run, time_limit_s=self._time_s, memory_limit_mib=self._memory_mib, output_limit=output_limit)

    def _check(self, case: TestCase, run: RunResult) -> CaseResult:
        if case.answer is None:
            missing = CheckerError("no answer file: write it with judge verify {id} --answers", id=self._problem.id)
            return CaseResult(case, Verdict.NA, run, trouble=missing)
        try:
            checked = self._compare(case, case.answer, run.stdout)
        except (CheckerError, RunnerError) as error:
            return CaseResult(case, Verdict.JE, run, trouble=error)
        if self._problem.special and checked.verdict in (Verdict.WA, Verdict.PE):
            untold = CheckerError("several outputs may be right here, and the problem has no checker")
            return CaseResult(case, Verdict.NA, run, difference=checked.difference, trouble=untold)
        is_wrong_there = checked.verdict is Verdict.WA and self._problem.site.calls_too_much and self._is_as_at_the_site(case)
        is_large = is_wrong_there and is_too_much(run.output_bytes, case.answer.stat().st_size)
        return CaseResult(case, Verdict.OLE if is_large else checked.verdict, run, difference=checked.difference, note=checked.message)

    def _is_as_at_the_site(self, case: TestCase) -> bool:
        """Whether the site's own comparison decides, so that its output limit is meant where the problem says none."""
        is_plain = case.checker.comparison == STANDARD and not self._problem.special
        return is_plain and case.answer is not None and not self._problem.limits.output_mib

    def _compare(self, case: TestCase, answer: Path, output: bytes) -> CheckResult:
        compare = case.checker.comparison.check
        if compare is not None:
            return compare(answer.read_bytes(), output, case.checker.flags)
        if self._checker is None:
            if self._problem.validator is None:
                raise CheckerError("problem {id} has no checker program in output_validators/", id=self._problem.id)
            if self._on_checker:
                self._on_checker()
            from judge.external.checker import CheckerProgram  # few problems have one

            self._checker = CheckerProgram(self._problem.validator, self._bench)
            self.checker_compile_s = self._checker.compile_s
        return self._checker.check(case.input, answer, output, case.checker.flags)
