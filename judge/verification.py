"""A problem checks itself: every submission gets the verdict that its package says, every answer is what accepted ones print.

Answers are checked by judging the accepted submissions; an input that a validator refuses is a finding too, and so is whatever could not be
looked at.
"""

from collections.abc import Callable

from judge.datachecks import check_data
from judge.errors import VerificationError
from judge.jurysubmissions import accepted_of, submissions_of
from judge.madecases import with_made_cases
from judge.model import Problem
from judge.store.packages import load_problem
from judge.store.yamlfile import load_yaml
from judge.strays import find_strays
from judge.submissioncheck import Finding, check_submission
from judge.timelimits import with_time_limit
from judge.toolchain.build import Workbench
from judge.toolchain.elsewhere import Commands, make_bench, refuse_to_go_on
from judge.workers.work import Ground

OnFinding = Callable[[Finding], None]


def verify(problem: Problem, bench: Workbench, *, on_finding: OnFinding) -> list[Finding]:
    """All findings on a problem, each told to `on_finding` as it comes. JudgeError when it cannot be judged at all."""
    findings: list[Finding] = []

    def tell(finding: Finding) -> None:
        findings.append(finding)
        on_finding(finding)

    bench = bench._replace(constants=problem.constants)
    problem = with_made_cases(problem, bench, on_case=lambda _: None)
    for case in problem.cases:
        if case.answer is None:
            missing = VerificationError("no answer file: write it with judge verify {id} --answers", id=problem.id)
            tell(Finding(f"data/{case.name}.in", None, missing))
    if _forbids_files(problem):
        tell(
            Finding("problem.yaml", None, note=VerificationError("allow_file_writing is false: programs may write into their folder here"))
        )
    problem = with_time_limit(problem, bench, on_path=lambda _: None)
    if problem.timing is not None:
        tell(_timed(problem))
    for finding in check_data(problem, bench):
        tell(finding)
    for finding in find_strays(problem):
        tell(finding)
    if not accepted_of(problem):
        tell(Finding("submissions/accepted", None, VerificationError("no accepted submission: answers cannot be checked")))
    for source in submissions_of(problem):
        tell(check_submission(problem, source, bench))
    return findings


def verify_elsewhere(commands: Commands, ground: Ground) -> list[Finding]:
    """The findings on a problem where a worker is; the contents are the whole package, and folders of headers."""
    folder, *include = ground.folders
    problem = load_problem(folder, ground.cache)
    return verify(problem, make_bench(commands, ground, tuple(include)), on_finding=lambda _: refuse_to_go_on(ground))


def _forbids_files(problem: Problem) -> bool:
    """Whether the package says that submissions may write no files, which is not held here."""
    return problem.site.opens_files and not load_yaml(problem.folder / "problem.yaml", None).boolean("allow_file_writing", True)


def _timed(problem: Problem) -> Finding:
    """What became of a time limit that the package does not say."""
    values = {"time": f"{problem.limits.time_s:g}"}
    if problem.timing is None or not problem.timing.is_measured:
        missing = VerificationError("no time limit, and no accepted submission to measure it by: {time} s stands in for it", **values)
        return Finding("problem.yaml", None, missing, skipped=True)
    note = VerificationError("no time limit: {time} s, measured here by the submissions", **values)
    return Finding("problem.yaml", None, note=note)
