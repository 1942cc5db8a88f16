"""Judge one source for one problem: build, run every case, check, decide. Says what happened; prints nothing."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from judge.casejudging import Judging
from judge.errors import UsageError
from judge.language import Language, memory_limit_mib, time_limit_s
from judge.messages import N_
from judge.model import CaseResult, Kind, Need, Problem, Report, TestCase, Verdict
from judge.scoring import Score
from judge.toolchain.build import Build, Workbench
from judge.toolchain.submissionbuild import build_submission
from judge.validators import OnBuilt
from judge.verdicts import overall

#: what is said of needs that no judging here meets
UNMET = {
    Need.FUNCTION: N_(
        "problem {id} asks for a function, and the program that calls it is not here: it belongs into {folder}/include/cpp/;"
        " judge recall {id} needs none"
    ),
    Need.FILES: N_("problem {id} reads and writes files of its own: this kit cannot judge such problems yet"),
    Need.SCORE: N_("problem {id} gives points for how good an answer is: this kit cannot judge such problems yet"),
}

#: the language of what is an answer and no program
_TEXT = "text"

#: kinds whose judge has a part in what a program reads
CONVERSING = {Kind.INTERACTIVE, Kind.MULTI_PASS}

#: what makes the verdict more than that of its cases one by one
ALL_TOGETHER = {Need.SUMMED_TIME, Need.SOME_CASES}

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
        raise UsageError("problem {id} has no test cases: judge add-case {id} takes one, judge recall {id} needs none", id=problem.id)
    answers: Mapping[str, Path] | None = None
    if Kind.SUBMIT_ANSWER in problem.kinds:
        from judge.givenanswers import answers_of, judged_by  # few problems want answers

        answers = answers_of(problem, source)
        cases = judged_by(cases, answers)
    built = build_submission(problem, source, language, bench)
    if on_built:
        on_built()
    results: list[CaseResult] = []
    protections: tuple[str, ...] = ()
    checker_compile_s = 0.0
    is_whole = len(cases) == len(problem.cases)
    if built.program is not None and problem.static_cases and is_whole:
        results += _judge_static(problem, source, language, bench, on_result=on_result)
    if built.program is not None and not (fail_fast and any(result.is_failure for result in results)):
        judging = Judging(
            problem, language, bench, built.program, names=dict.fromkeys(built.places, source.name),
            on_checker=on_checker, answers=answers,
        )  # fmt: skip
        try:
            results += _judge_all(judging, cases, fail_fast, on_result)
            protections, checker_compile_s = judging.runner.protections, judging.checker_compile_s
        finally:
            judging.close()
    report = report_of(problem, source, language, built, results=results, bench=bench)
    return report._replace(protections=protections, checker_compile_s=checker_compile_s)


def report_of(
    problem: Problem, source: Path, language: Language, built: Build, *, results: Sequence[CaseResult], bench: Workbench
) -> Report:
    """The report on a source that was built, whoever ran its cases; CheckerError where the package's grader fails."""
    limit_s = time_limit_s(problem.limits, language)
    verdict, score = _verdict(problem, results, bench, limit_s)
    return Report(
        problem=problem, source=source, language=language.id,
        verdict=verdict if built.program is not None else Verdict.CE,
        time_limit_s=limit_s, memory_limit_mib=memory_limit_mib(problem.limits, language),
        compiled=built.program is not None, compile_s=built.compile_s, compile_output=built.output,
        results=tuple(results), protections=(), score=score,
    )  # fmt: skip


def _verdict(problem: Problem, results: Sequence[CaseResult], bench: Workbench, limit_s: float) -> tuple[Verdict, Score | None]:
    """The verdict on all cases together, and the points where there are some."""
    if problem.grading is None:
        return _with_needs(problem.needs, results, overall(results), limit_s), None
    from judge.pointsums import grade  # few problems give points

    if problem.grader is None:
        return grade(problem, results)
    from judge.external.grader import GraderProgram

    with closing(GraderProgram(problem.grader, bench._replace(constants=problem.constants))) as grader:
        return grade(problem, results, grader.ask)


def _with_needs(needs: frozenset[Need], results: Sequence[CaseResult], verdict: Verdict, limit_s: float) -> Verdict:
    """The verdict where it is not each case by itself that has to be right."""
    if Need.SUMMED_TIME in needs and verdict is Verdict.AC and sum(one.run.cpu_s for one in results) > limit_s:
        return Verdict.TLE
    is_partly_right = any(one.verdict is Verdict.AC for one in results) and verdict not in (Verdict.AC, Verdict.NA, Verdict.JE)
    return Verdict.PA if Need.SOME_CASES in needs and is_partly_right else verdict


def _judge_static(problem: Problem, source: Path, language: Language, bench: Workbench, *, on_result: OnResult | None) -> list[CaseResult]:
    """What the package's program says that reads sources: of all of one, and so only where all cases are judged."""
    from judge.staticjudging import judge_static

    results = []
    for case in problem.static_cases:
        results.append(judge_static(problem, source, language, bench, case=case))
        if on_result:
            on_result(results[-1])
    return results


def _judge_all(judging: Judging, cases: Sequence[TestCase], fail_fast: bool, on_result: OnResult | None) -> list[CaseResult]:
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
    for kind in sorted(problem.kinds & CONVERSING if problem.validator is None else (), key=lambda kind: kind.value):
        raise UsageError(
            "problem {id} is {kind}, and the program that answers its solutions is not here: it belongs into {folder}/output_validator/",
            id=problem.id, kind=kind.value, folder=problem.folder,
        )  # fmt: skip
    if problem.static_cases and Kind.SUBMIT_ANSWER in problem.kinds:
        raise UsageError("problem {id} takes answers, and has a program that reads sources: the format has no such problems", id=problem.id)
    if problem.grading is not None and problem.grading.needs_program and problem.grader is None:
        raise UsageError(
            "problem {id} gives its points by a program, which is not here: it belongs into {folder}/graders/",
            id=problem.id, folder=problem.folder,
        )  # fmt: skip
    has_caller = (problem.folder / "include").is_dir()
    unmet = [need for need in problem.needs & UNMET.keys() if need is not Need.FUNCTION or not has_caller]
    for need in sorted(unmet, key=lambda need: need.value):
        raise UsageError(UNMET[need], id=problem.id, folder=problem.folder)


def refuse_passes(problem: Problem) -> None:
    """The same, and for those whose programs do more than read an input and print an output: for whoever runs them on inputs of its own."""
    refuse_unsupported(problem)
    for kind in sorted(problem.kinds & {*CONVERSING, Kind.SUBMIT_ANSWER}, key=lambda kind: kind.value):
        raise UsageError(
            "problem {id} is {kind}: this works with problems that read one input and print one output", id=problem.id, kind=kind.value
        )


def refuse_language(problem: Problem, language: Language) -> None:
    """UsageError when the problem does not take submissions in this language."""
    if Kind.SUBMIT_ANSWER in problem.kinds and language.id != _TEXT:
        raise UsageError(
            "problem {id} takes an answer and no program in {language}: put what it would print into {path}",
            id=problem.id, language=language.name, path=f"solutions/{problem.id}.txt",
        )  # fmt: skip
    if problem.languages and language.package_code not in problem.languages:
        names = ", ".join(problem.languages)
        raise UsageError("problem {id} takes only {names}, not {language}", id=problem.id, language=language.name, names=names)
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
