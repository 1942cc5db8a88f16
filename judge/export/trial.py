"""Submissions tried as verifyproblem runs them: Python by PyPy, one limit for all languages, the format's comparison.

What then has another verdict than its folder says has no place in the package. Needs processes; everything else here is pure.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from judge.checkers import PROGRAM, UNORDERED_LINES, VALIDATOR
from judge.errors import ToolchainError
from judge.export.submissions import SUFFIXES
from judge.judging import judge
from judge.language import Language
from judge.languages import language_named
from judge.model import CheckerChoice, Problem, Report, TestCase, Verdict
from judge.problemlimits import Limits
from judge.toolchain.build import Workbench
from judge.toolchain.sourcefiles import languages_of_source

#: the folders that are exported, and the verdict that each wants
_WANTED = {
    "accepted": Verdict.AC, "wrong_answer": Verdict.WA, "run_time_error": Verdict.RTE, "time_limit_exceeded": Verdict.TLE,
    "partially_accepted": Verdict.PA,
}  # fmt: skip

#: where problemtools' language is not the first of ours for a suffix
_LANGUAGES = {"python3": "pypy3", "csharp": "csharp-mono", "cpp17": "cpp20"}


class Trial(NamedTuple):
    """Paths below the package: submissions with another verdict, each with that, and those whose tools are not here."""

    different: Mapping[str, Verdict]
    untried: tuple[str, ...]


def run_trial(problem: Problem, paths: Mapping[str, bytes], limits: Limits, bench: Workbench, *, on_path: Callable[[str], None]) -> Trial:
    """What became of the submissions among `paths` under the export's limits; JudgeError where the judge is at fault."""
    there = problem._replace(limits=limits, allowed_languages=(), denied_languages=())
    cases = [_as_there(case) for case in problem.cases]
    different: dict[str, Verdict] = {}
    untried: list[str] = []
    for path, language in _submissions(problem, paths):
        on_path(path)
        try:
            verdict = _verdict(judge(there, problem.folder / path, language, bench, cases=cases, fail_fast=there.grading is None))
        except ToolchainError:
            untried.append(path)
            continue
        if verdict is not _WANTED[path.split("/")[1]]:
            different[path] = verdict
    return Trial(different, tuple(untried))


def _verdict(report: Report) -> Verdict:
    """Its verdict there: points without a bound are never all, and yet accepted."""
    is_all = report.score is not None and report.score.most is None and report.score.is_accepted
    return Verdict.AC if report.verdict is Verdict.PA and is_all else report.verdict


def _submissions(problem: Problem, paths: Mapping[str, bytes]) -> Iterator[tuple[str, Language]]:
    """Submissions, files and folders, with their language there."""
    parts = (path.split("/") for path in paths)
    wanted = [folder for folder, verdict in _WANTED.items() if verdict is not Verdict.PA or problem.grading is not None]
    for path in dict.fromkeys("/".join(part[:3]) for part in parts if len(part) > 2 and part[0] == "submissions" and part[1] in wanted):
        languages = [language for language in languages_of_source(problem.folder / path) if SUFFIXES & set(language.suffixes)]
        if languages:
            yield path, language_named(_LANGUAGES.get(languages[0].id, "")) or languages[0]


def _as_there(case: TestCase) -> TestCase:
    if case.checker.comparison in (PROGRAM, UNORDERED_LINES):
        return case
    return case._replace(checker=CheckerChoice(VALIDATOR, case.checker.validator_flags))
