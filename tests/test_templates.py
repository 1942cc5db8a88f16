"""Every language has the first lines of a solution, and they are right."""

from pathlib import Path

import pytest

from judge.errors import ToolchainError
from judge.judging import judge
from judge.language import Language
from judge.languages import LANGUAGES
from judge.model import Verdict
from judge.store.packages import load_problem
from judge.templates import Headline, render_template
from judge.toolchain.build import Workbench
from tests.conftest import add_problem


def by_id(language_id: str) -> Language:
    return next(language for language in LANGUAGES if language.id == language_id)


#: the same template in another version of the language
ONLY_FULL = ("c", "cpp20", "pypy3")


@pytest.mark.parametrize(
    ("language", "is_talk"),
    [
        pytest.param(language, is_talk, id=language.id + "-talks" * is_talk, marks=pytest.mark.full if language.id in ONLY_FULL else ())
        for language in LANGUAGES
        for is_talk in (False, True)
        if language.talk_template or not is_talk
    ],
)
def test_a_template_runs_and_writes_nothing(language: Language, is_talk: bool, workspace: Path, bench: Workbench) -> None:
    problem = load_problem(
        add_problem(workspace, "1000", {"sample/1": ("1 2\n3\n", ""), "sample/2": ("", "")}, "limits: {time_limit: 3}\n")
    )
    source = workspace / f"1000{language.suffixes[0]}"
    source.write_text(render_template(language, Headline("1000", "두 수 */ -->", "https://example.org/", is_talk=is_talk)), "utf-8")
    try:
        report = judge(problem, source, language, bench, cases=problem.cases)
    except ToolchainError as error:
        pytest.skip(str(error))
    assert report.verdict is Verdict.AC, report.compile_output


def test_the_problem_stands_in_comments() -> None:
    hinted = Headline("1000", "a\nb", "https://x/", ("flush\nit",))
    assert render_template(by_id("python3"), hinted).startswith("# 1000 a b\n# https://x/\n# flush it\n")
    assert render_template(by_id("cpp17"), Headline("1000", "a", "")).startswith("// 1000 a\n#include")
    assert render_template(by_id("ocaml"), Headline("1000", "a *) b", "")).startswith("(* 1000 a  b *)\n")
    assert render_template(by_id("php"), Headline("1000", "a", "")).startswith("<?php\n// 1000 a\n")
    assert render_template(by_id("text"), Headline("1000", "", "x")) == ""


def test_every_language_says_how_a_line_leaves_at_once() -> None:
    assert all(language.flush for language in LANGUAGES if language.is_program)
