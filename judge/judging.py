"""Judge one source for one problem: build, run every case, check, decide. Says what happened; prints nothing."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from judge.checkers import CHECKERS
from judge.errors import CheckerError, RunnerError, UsageError
from judge.external.checker import CheckerProgram
from judge.languages import Language, memory_limit_mib, time_limit_s
from judge.model import CaseResult, CheckResult, Comparison, Kind, Problem, Report, RunLimits, RunResult, TestCase, Verdict
from judge.running.alone import measuring
from judge.running.runner import Runner, open_runner
from judge.toolchain.build import Workbench, build
from judge.verdicts import decide, is_close_to_limit, kill_limit_s, output_limit_bytes, overall, runtime_error_reason, wall_limit_s

#: files may be a little larger than the output limit, so that stopping by the sampled size comes first
_FILE_SLACK_BYTES = 1 << 20

_UNSUPPORTED = {Kind.INTERACTIVE, Kind.MULTI_PASS, Kind.SUBMIT_ANSWER}

OnBuilt = Callable[[], None]
OnResult = Callable[[CaseResult], None]


def judge(
    problem: Problem, source: Path, language: Language, bench: Workbench, *, cases: Sequence[TestCase],
    fail_fast: bool = False, on_built: OnBuilt | None = None, on_result: OnResult | None = None,
) -> Report:  # fmt: skip
    """The report on `source` for `cases` of `problem`, in order; `on_result` sees each result as it comes.

    JudgeError where the judge or the problem is at fault for all cases at once.
    """
    refuse_unsupported(problem)
    if not cases:
        raise UsageError("problem {id} has no test cases: add {folder}/data/sample/1.in and 1.ans", id=problem.id, folder=problem.folder)
    built = build(source, language, bench)
    if on_built:
        on_built()
    time_s, memory_mib = time_limit_s(problem.limits, language), memory_limit_mib(problem.limits, language)
    results: list[CaseResult] = []
    protections: tuple[str, ...] = ()
    if built.program is not None:
        with ExitStack() as stack:
            runner = open_runner(built.program, backend=bench.backend, cache=bench.cache)
            stack.callback(runner.close)
            checkers = _Checkers(problem, bench, stack)
            for case in cases:
                result = _judge_case(case, runner, checkers, problem, language, bench)
                results.append(result)
                if on_result:
                    on_result(result)
                if fail_fast and result.verdict is not Verdict.AC:
                    break
            protections = runner.protections
    verdict = overall(result.verdict for result in results) if built.program is not None else Verdict.CE
    return Report(
        problem=problem, source=source, language=language.id, verdict=verdict, time_limit_s=time_s, memory_limit_mib=memory_mib,
        compiled=built.program is not None, compile_s=built.compile_s, compile_output=built.output,
        results=tuple(results), protections=protections,
    )  # fmt: skip


def refuse_unsupported(problem: Problem) -> None:
    """UsageError for kinds of problems that cannot be judged here yet."""
    for kind in sorted(problem.kinds & _UNSUPPORTED, key=lambda kind: kind.value):
        raise UsageError("problem {id} is {kind}: this kit cannot judge such problems yet", id=problem.id, kind=kind.value)


class _Checkers:
    """The checker program of a problem, built when a case first asks for it and closed with the judging."""

    def __init__(self, problem: Problem, bench: Workbench, stack: ExitStack) -> None:
        self._problem = problem
        self._bench = bench
        self._stack = stack
        self._program: CheckerProgram | None = None

    def check(self, case: TestCase, answer: Path, output: bytes) -> CheckResult:
        """The verdict on an output; CheckerError where there is no working checker."""
        if case.checker.comparison is not Comparison.PROGRAM:
            return CHECKERS[case.checker.comparison](answer.read_bytes(), output, case.checker.flags)
        if self._program is None:
            if self._problem.validator is None:
                raise CheckerError("problem {id} has no checker program in output_validators/", id=self._problem.id)
            self._program = CheckerProgram(self._problem.validator, self._bench)
            self._stack.callback(self._program.close)
        return self._program.check(case.input, answer, output, case.checker.flags)


def _judge_case(case: TestCase, runner: Runner, checkers: _Checkers, problem: Problem, language: Language, bench: Workbench) -> CaseResult:
    time_s, memory_mib = time_limit_s(problem.limits, language), memory_limit_mib(problem.limits, language)
    answer_bytes = case.answer.stat().st_size if case.answer else 0
    output_limit = output_limit_bytes(answer_bytes, problem.limits.output_mib)
    kill_s = kill_limit_s(time_s)
    limits = RunLimits(
        cpu_s=kill_s,
        wall_s=wall_limit_s(time_s),
        memory_mib=memory_mib,
        output_bytes=output_limit,
        file_bytes=output_limit + _FILE_SLACK_BYTES,
    )

    def run_and_decide(*, alone: bool) -> tuple[RunResult, Verdict]:
        with measuring(bench.cache, alone=alone):
            run = runner.run(case.input, limits)
        return run, decide(run, time_limit_s=time_s, memory_limit_mib=memory_mib, output_limit=output_limit)

    run, verdict = run_and_decide(alone=False)
    if verdict is Verdict.TLE and is_close_to_limit(run, time_s):
        again, verdict_again = run_and_decide(alone=True)
        if again.cpu_s < run.cpu_s:
            run, verdict = again, verdict_again
    if verdict is Verdict.RTE:
        return CaseResult(case, verdict, run, reason=runtime_error_reason(run, language.id))
    if verdict is not Verdict.AC:
        return CaseResult(case, verdict, run)
    return _check(case, run, checkers, problem)


def _check(case: TestCase, run: RunResult, checkers: _Checkers, problem: Problem) -> CaseResult:
    if case.answer is None:
        return CaseResult(
            case, Verdict.NA, run, trouble=CheckerError("no answer file: write it with judge verify {id} --answers", id=problem.id)
        )
    try:
        checked = checkers.check(case, case.answer, run.stdout)
    except (CheckerError, RunnerError) as error:
        return CaseResult(case, Verdict.JE, run, trouble=error)
    if problem.special and checked.verdict in (Verdict.WA, Verdict.PE):
        return CaseResult(
            case,
            Verdict.NA,
            run,
            difference=checked.difference,
            trouble=CheckerError("several outputs may be right here, and the problem has no checker"),
        )
    return CaseResult(case, checked.verdict, run, difference=checked.difference, note=checked.message)
