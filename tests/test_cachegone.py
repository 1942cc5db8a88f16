"""The cache is deleted while it is in use: the learner's program is not blamed."""

import shutil
from pathlib import Path

import pytest

from judge.casejudging import Judging
from judge.errors import RunnerError
from judge.judging import judge
from judge.languages import language_named
from judge.model import CaseResult, Verdict
from judge.running.runner import Backend
from judge.runs import BuiltPlace
from judge.store.workspace import Workspace
from judge.toolchain.build import Build, Workbench, build
from tests.conftest import add_problem, clean_environment
from tests.depth import first

SOURCES = {
    "python3": "import os\nos.mkdir('left')\nprint(sum(map(int, input().split())))\n",
    "cpp17": '#include <cstdio>\nint main() { int a, b; scanf("%d %d", &a, &b); printf("%d\\n", a + b); }\n',
}


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """A cache that may go."""
    return tmp_path / ".judge" / "cache"


@pytest.mark.parametrize("language", first(*SOURCES))
@pytest.mark.parametrize("backend", first(Backend.AUTO, Backend.PORTABLE))
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


@pytest.mark.full
def test_what_goes_again_and_again_is_the_judges_fault(workspace: Path, cache: Path) -> None:
    add_problem(workspace, "1", {"secret/1": ("1 2\n", "3\n")})
    language = language_named("python3")
    assert language is not None
    source = workspace / "solutions" / "1.py"
    source.write_text(SOURCES["python3"])
    problem, bench = Workspace(workspace).problem("1"), Workbench(cache, clean_environment(), Backend.AUTO)
    built = build(source, language, bench)
    assert built.program is not None
    kept = BuiltPlace(built.program.mounts[0].outside, lambda: shutil.rmtree(cache, ignore_errors=True))
    judging = Judging(problem, language, bench, built.program._replace(kept=kept), names={})
    try:
        shutil.rmtree(cache)
        with pytest.raises(RunnerError, match="what was built is gone"):
            judging.judge(problem.cases[0])
    finally:
        judging.close()


def test_what_was_made_again_by_somebody_else_is_not_what_ran(workspace: Path, cache: Path) -> None:
    """The sandbox still has the folder that was deleted: a run in it proves nothing."""
    add_problem(workspace, "1", {"secret/1": ("1 2\n", "3\n")})
    language = language_named("python3")
    assert language is not None
    source = workspace / "solutions" / "1.py"
    source.write_text(SOURCES["python3"])
    problem, bench = Workspace(workspace).problem("1"), Workbench(cache, clean_environment(), Backend.AUTO)
    built = build(source, language, bench)
    assert built.program is not None
    judging = Judging(problem, language, bench, built.program, names={})
    try:
        shutil.rmtree(cache)
        build(source, language, bench)
        assert judging.judge(problem.cases[0]).verdict is Verdict.AC
    finally:
        judging.close()


@pytest.mark.full
def test_a_source_that_was_edited_meanwhile_is_judged_as_it_was(workspace: Path, cache: Path) -> None:
    add_problem(workspace, "1", {f"secret/{number}": ("1 2\n", "3\n") for number in range(2)})
    language = language_named("python3")
    assert language is not None
    source = workspace / "solutions" / "1.py"
    source.write_text(SOURCES["python3"])
    problem, bench = Workspace(workspace).problem("1"), Workbench(cache, clean_environment(), Backend.AUTO)

    def on_result(_: CaseResult) -> None:
        shutil.rmtree(cache)
        source.write_text("print('edited')\n")

    report = judge(problem, source, language, bench, cases=problem.cases, on_result=on_result)
    assert [result.verdict for result in report.results] == [Verdict.AC] * 2


def test_a_cache_that_goes_while_a_compiler_runs_is_no_error_of_the_source(workspace: Path, cache: Path, tmp_path: Path) -> None:
    """The compiler takes the cache along itself, the first two times."""
    language = language_named("cpp17")
    assert language is not None
    source = workspace / "solutions" / "1.cpp"
    source.write_text(SOURCES["cpp17"])
    count = tmp_path / "count"
    count.mkdir()
    compiler = tmp_path / "g++"
    compiler.write_text(
        f"#!/bin/sh\nnumber=$(ls {count} | wc -l)\ntouch {count}/$number\n"
        f'[ $number -lt 2 ] && rm -rf {cache} && exit 1\nexec /usr/bin/g++ "$@"\n'
    )
    compiler.chmod(0o755)
    bench = Workbench(cache, clean_environment(PATH=f"{tmp_path}:/usr/bin:/bin"), Backend.PORTABLE)
    built = build(source, language, bench)
    assert built.program is not None, built.output
    assert len(list(count.iterdir())) == 3


@pytest.mark.parametrize("lost", ["Main.py", "files"])
def test_what_lacks_a_file_is_made_again(workspace: Path, cache: Path, lost: str) -> None:
    """As a deletion leaves it that met a build on its way to its place."""
    add_problem(workspace, "1", {"secret/1": ("1 2\n", "3\n")})
    language = language_named("python3")
    assert language is not None
    source = workspace / "solutions" / "1.py"
    source.write_text(SOURCES["python3"])
    bench = Workbench(cache, clean_environment(), Backend.AUTO)
    folder = _folder_of(build(source, language, bench))
    (folder / lost).unlink()
    again = build(source, language, bench)
    assert (_folder_of(again) / "Main.py").exists() and (_folder_of(again) / "files").exists()
    problem = Workspace(workspace).problem("1")
    assert [result.verdict for result in judge(problem, source, language, bench, cases=problem.cases).results] == [Verdict.AC]


def _folder_of(built: Build) -> Path:
    assert built.program is not None and built.program.kept is not None
    return built.program.kept.folder
