"""The cache is deleted while it is in use: the learner's program is not blamed."""

import shutil
from pathlib import Path

import pytest

from judge.errors import RunnerError
from judge.judging import Judging, judge
from judge.languages import language_named
from judge.model import CaseResult, Verdict
from judge.running.runner import Backend
from judge.store.workspace import Workspace
from judge.toolchain.build import Workbench, build
from tests.conftest import add_problem, clean_environment

SOURCES = {
    "python3": "import os\nos.mkdir('left')\nprint(sum(map(int, input().split())))\n",
    "cpp17": '#include <cstdio>\nint main() { int a, b; scanf("%d %d", &a, &b); printf("%d\\n", a + b); }\n',
}


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """A cache that may go."""
    return tmp_path / ".judge" / "cache"


@pytest.mark.parametrize("language", SOURCES)
@pytest.mark.parametrize("backend", [Backend.AUTO, Backend.PORTABLE])
def test_a_cache_that_goes_between_two_cases_costs_time_only(workspace: Path, cache: Path, language: str, backend: Backend) -> None:
    add_problem(workspace, "1", {f"secret/{number}": ("1 2\n", "3\n") for number in range(4)})
    found = language_named(language)
    assert found is not None
    source = workspace / "solutions" / f"1{found.suffixes[0]}"
    source.write_text(SOURCES[language])
    problem = Workspace(workspace).problem("1")

    def on_result(_: CaseResult) -> None:
        shutil.rmtree(cache)

    bench = Workbench(cache, clean_environment(), backend)
    report = judge(problem, source, found, bench, cases=problem.cases, on_result=on_result)
    assert [result.verdict for result in report.results] == [Verdict.AC] * 4


def test_what_goes_again_and_again_is_the_judges_fault(workspace: Path, cache: Path) -> None:
    add_problem(workspace, "1", {"secret/1": ("1 2\n", "3\n")})
    language = language_named("python3")
    assert language is not None
    source = workspace / "solutions" / "1.py"
    source.write_text(SOURCES["python3"])
    problem, bench = Workspace(workspace).problem("1"), Workbench(cache, clean_environment(), Backend.AUTO)
    built = build(source, language, bench)
    assert built.program is not None
    judging = Judging(problem, language, bench, built.program, names={}, rebuild=lambda: shutil.rmtree(cache, ignore_errors=True))
    try:
        shutil.rmtree(cache)
        with pytest.raises(RunnerError, match="what was built is gone"):
            judging.judge(problem.cases[0])
    finally:
        judging.close()
