"""A problem checks itself: every submission gets the verdict of its folder, every answer is what accepted ones print.

    submissions/accepted/              AC on every case
    submissions/wrong_answer/ ...      that verdict on some case, and no other failure before it
    submissions/rejected/              anything but AC

Answers are checked by judging the accepted submissions; an input that a validator refuses is a finding too.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.checkers import STANDARD
from judge.errors import CheckerError, JudgeError, ToolchainError, VerificationError
from judge.external.input_validator import find_input_validators, open_input_validator
from judge.judging import judge
from judge.language import Language
from judge.languages import languages_of, languages_of_file
from judge.model import Problem, Report, TestCase, Verdict
from judge.store.packages import load_problem
from judge.toolchain.build import Workbench
from judge.toolchain.elsewhere import Commands, make_bench, refuse_to_go_on
from judge.verdicts import decisive
from judge.workers.work import Ground

#: folder to the verdicts that fit it; folders that are not here are left alone
EXPECTED: Mapping[str, frozenset[Verdict]] = {
    "accepted": frozenset((Verdict.AC,)),
    "wrong_answer": frozenset((Verdict.WA, Verdict.OLE)),
    "presentation_error": frozenset((Verdict.PE,)),
    "time_limit_exceeded": frozenset((Verdict.TLE,)),
    "memory_limit_exceeded": frozenset((Verdict.MLE,)),
    "output_limit_exceeded": frozenset((Verdict.OLE,)),
    "run_time_error": frozenset((Verdict.RTE,)),
    "compile_error": frozenset((Verdict.CE,)),
    "brute_force": frozenset((Verdict.AC, Verdict.TLE)),
    "rejected": frozenset(set(Verdict) - {Verdict.AC, Verdict.JE}),
}

#: how much may be printed where an answer is still to be written, MiB: there is no answer yet whose size could tell
_ANSWER_MIB = 256.0


class Finding(NamedTuple):
    """One thing that was looked at: `subject` is a path below the package; `problem` is None when it is as it should be.

    `skipped` when it could not be looked at here, for which `problem` gives the reason.
    """

    subject: str
    verdict: Verdict | None
    problem: JudgeError | None = None
    skipped: bool = False


OnFinding = Callable[[Finding], None]


def verify(problem: Problem, bench: Workbench, *, on_finding: OnFinding) -> list[Finding]:
    """All findings on a problem, each told to `on_finding` as it comes. JudgeError when it cannot be judged at all."""
    findings: list[Finding] = []

    def tell(finding: Finding) -> None:
        findings.append(finding)
        on_finding(finding)

    for case in problem.cases:
        if case.answer is None:
            missing = VerificationError("no answer file: write it with judge verify {id} --answers", id=problem.id)
            tell(Finding(f"data/{case.name}.in", None, missing))
    for finding in _check_inputs(problem, bench):
        tell(finding)
    submissions = list_submissions(problem)
    if not any(folder == "accepted" for folder, _ in submissions):
        tell(Finding("submissions/accepted", None, VerificationError("no accepted submission: answers cannot be checked")))
    for folder, source in submissions:
        tell(_check_submission(problem, folder, source, bench))
    return findings


def verify_elsewhere(commands: Commands, ground: Ground) -> list[Finding]:
    """The findings on a problem where a worker is; the contents are the whole package, and folders of headers."""
    folder, *include = ground.folders
    problem = load_problem(folder, ground.cache)
    return verify(problem, make_bench(commands, ground, tuple(include)), on_finding=lambda _: refuse_to_go_on(ground))


def list_submissions(problem: Problem) -> list[tuple[str, Path]]:
    """(folder, source) of every submission with a known folder, accepted ones first."""
    found = []
    for folder in EXPECTED:
        place = problem.folder / "submissions" / folder
        sources = sorted(path for path in place.iterdir() if path.is_file() and not path.name.startswith(".")) if place.is_dir() else []
        found += [(folder, source) for source in sources if languages_of(source.suffix)]
    return found


def make_answer(problem: Problem, case: TestCase, bench: Workbench) -> bytes:
    """What the first accepted submission prints for a case; CheckerError when there is none or it fails."""
    accepted = [source for folder, source in list_submissions(problem) if folder == "accepted"]
    if not accepted:
        raise CheckerError("problem {id} has no accepted submission to write answers with", id=problem.id)
    problem = problem._replace(limits=problem.limits._replace(output_mib=problem.limits.output_mib or _ANSWER_MIB))
    report = judge(problem, accepted[0], languages_of_file(accepted[0].name)[0], bench, cases=[case])
    if not report.results or report.results[0].seen not in (Verdict.NA, Verdict.AC):
        raise CheckerError("{path} does not solve {case}: {verdict}", path=accepted[0], case=case.name, verdict=report.verdict.name)
    return report.results[0].run.stdout


def _check_submission(problem: Problem, folder: str, source: Path, bench: Workbench) -> Finding:
    subject = f"submissions/{folder}/{source.name}"
    try:
        report = _first_that_works(problem, source, bench, fail_fast=folder != "accepted")
    except ToolchainError as error:
        return Finding(subject, None, error, skipped=True)
    expected = _expected(folder, report)
    seen = {result.verdict for result in report.results} or {report.verdict}
    if report.verdict in expected:
        return Finding(subject, report.verdict)
    if Verdict.NA in seen and folder == "accepted":
        return Finding(subject, report.verdict, VerificationError("cannot tell: a case has no answer or no checker"))
    first = decisive(report.results)
    found, wanted = report.verdict.name, ", ".join(sorted(verdict.name for verdict in expected))
    if first is None:
        return Finding(subject, report.verdict, VerificationError("is {found}, should be {wanted}", found=found, wanted=wanted))
    where = VerificationError("is {found} on {case}, should be {wanted}", found=found, case=first.case.name, wanted=wanted)
    return Finding(subject, report.verdict, where)


def _expected(folder: str, report: Report) -> frozenset[Verdict]:
    """The verdicts of a folder. Outside the site's own comparison there is no PE: white space is then a wrong answer."""
    has_standard = any(case.checker.comparison == STANDARD for case in report.problem.cases)
    if folder == "wrong_answer" and not has_standard:
        return EXPECTED[folder] | {Verdict.PE}
    return EXPECTED[folder]


def _first_that_works(problem: Problem, source: Path, bench: Workbench, *, fail_fast: bool) -> Report:
    """The report in the first language of the suffix whose tools are here."""
    languages: Sequence[Language] = languages_of_file(source.name)
    for language in languages[:-1]:
        try:
            return judge(problem, source, language, bench, cases=problem.cases, fail_fast=fail_fast)
        except ToolchainError:
            continue
    return judge(problem, source, languages[-1], bench, cases=problem.cases, fail_fast=fail_fast)


def _check_inputs(problem: Problem, bench: Workbench) -> list[Finding]:
    findings = []
    for path in find_input_validators(problem.folder):
        subject = path.relative_to(problem.folder).as_posix()
        try:
            validator = open_input_validator(path, bench)
        except (ToolchainError, CheckerError) as error:
            findings.append(Finding(subject, None, error, skipped=isinstance(error, ToolchainError)))
            continue
        try:
            refused = [(case, said) for case in problem.cases if (said := validator.refusal(case.input)) is not None]
        except JudgeError as error:
            findings.append(Finding(subject, None, error))
            continue
        finally:
            validator.close()
        for case, said in refused:
            problem_with_case = VerificationError("refused by {validator}: {said}", validator=subject, said=said)
            findings.append(Finding(f"data/{case.name}.in", None, problem_with_case))
        if not refused:
            findings.append(Finding(subject, Verdict.AC))
    return findings
