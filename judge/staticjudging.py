"""What the package's static validator says of a source: cases that nothing is run for."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from judge.errors import CheckerError, RunnerError
from judge.language import Language
from judge.model import CaseResult, Problem, TestCase, Verdict
from judge.runs import NOT_RUN
from judge.toolchain.build import Workbench
from judge.toolchain.submissionbuild import files_of
from judge.validators import with_points_allowed


class _Given(NamedTuple):
    """All files of a submission by path, and what is started: a file, or a class."""

    files: Mapping[str, bytes]
    entry_point: str


def judge_static(problem: Problem, source: Path, language: Language, bench: Workbench, *, case: TestCase) -> CaseResult:
    """The result of one of the problem's static cases; ToolchainError where the validator cannot be built here."""
    from judge.external.staticvalidator import StaticValidator  # few problems have one

    assert case.static is not None
    given = _given(problem, source, language)
    bench = bench._replace(constants=problem.constants)
    try:
        with closing(StaticValidator(case.static, bench, given.files)) as validator:
            said = validator.check(language.package_code, given.entry_point, case.checker.flags)
    except (CheckerError, RunnerError) as error:
        return CaseResult(case, Verdict.JE, NOT_RUN, trouble=error)
    return with_points_allowed(problem, CaseResult(case, said.verdict, NOT_RUN, note=said.message, points=said.points))


def _given(problem: Problem, source: Path, language: Language) -> _Given:
    sources = files_of(problem, source, language)
    main = sources.main or source.name
    files = {main: sources.content, **sources.beside}
    if not language.is_named_by_class:
        return _Given(files, main)
    from judge.toolchain.javasource import main_class

    return _Given(files, main_class(sources.content))
