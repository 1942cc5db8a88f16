"""Every language has the first lines of a solution, and they are right."""

from pathlib import Path

import pytest

from judge.errors import ToolchainError
from judge.judging import judge
from judge.language import Language
from judge.languages import LANGUAGES
from judge.model import Verdict
from judge.store.packages import load_problem
from judge.templates import render_template
from judge.toolchain.build import Workbench
from tests.conftest import add_problem


def by_id(language_id: str) -> Language:
    return next(language for language in LANGUAGES if language.id == language_id)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.id)
def test_a_template_runs_and_writes_nothing(language: Language, workspace: Path, bench: Workbench) -> None:
    problem = load_problem(
        add_problem(workspace, "1000", {"sample/1": ("1 2\n3\n", ""), "sample/2": ("", "")}, "limits: {time_limit: 3}\n")
    )
    source = workspace / f"1000{language.suffixes[0]}"
    source.write_text(render_template(language, "1000 두 수 */ -->", "https://example.org/"), "utf-8")
    try:
        report = judge(problem, source, language, bench, cases=problem.cases)
    except ToolchainError as error:
        pytest.skip(str(error))
    assert report.verdict is Verdict.AC, report.compile_output


def test_the_problem_stands_in_comments() -> None:
    assert render_template(by_id("python3"), "1000 a\nb", "https://x/").startswith("# 1000 a b\n# https://x/\n")
    assert render_template(by_id("cpp17"), "1000 a", "").startswith("// 1000 a\n#include")
    assert render_template(by_id("text"), "1000", "x") == ""
