"""Submissions tried as verifyproblem runs them: Python by PyPy, one limit for all languages, the format's comparison.

What then has another verdict than its folder says has no place in the package. Needs processes; everything else here is pure.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple

from judge.checkers import PROGRAM, UNORDERED_LINES, VALIDATOR
from judge.errors import ToolchainError
from judge.export.submissions import SUFFIXES
from judge.judging import judge
from judge.language import Language
from judge.languages import language_named, languages_of
from judge.model import CheckerChoice, Limits, Problem, TestCase, Verdict
from judge.toolchain.build import Workbench

#: the folders that are exported, and the verdict that each wants
_WANTED = {
    "accepted": Verdict.AC, "wrong_answer": Verdict.WA, "run_time_error": Verdict.RTE, "time_limit_exceeded": Verdict.TLE
}  # fmt: skip

#: where problemtools' language is not the first of ours for a suffix
_LANGUAGES = {".py": "pypy3", ".cs": "csharp-mono", ".cpp": "cpp20", ".cc": "cpp20", ".cxx": "cpp20"}


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
    for path, language in _submissions(paths):
        on_path(path)
        try:
            verdict = judge(there, problem.folder / path, language, bench, cases=cases, fail_fast=True).verdict
        except ToolchainError:
            untried.append(path)
            continue
        if verdict is not _WANTED[path.split("/")[1]]:
            different[path] = verdict
    return Trial(different, tuple(untried))


def _submissions(paths: Mapping[str, bytes]) -> Iterator[tuple[str, Language]]:
    """Submissions of one file with their language there."""
    for path in paths:
        parts, suffix = path.split("/"), PurePosixPath(path).suffix.lower()
        if len(parts) == 3 and parts[0] == "submissions" and parts[1] in _WANTED and suffix in SUFFIXES and languages_of(suffix):
            yield path, language_named(_LANGUAGES.get(suffix, "")) or languages_of(suffix)[0]


def _as_there(case: TestCase) -> TestCase:
    if case.checker.comparison in (PROGRAM, UNORDERED_LINES):
        return case
    return case._replace(checker=CheckerChoice(VALIDATOR, case.checker.validator_flags))
