"""The quick way says what the exact one says, of every submission of the starter problems."""

from pathlib import Path

import pytest

from judge.errors import ToolchainError
from judge.judging import judge
from judge.jurysubmissions import list_submissions
from judge.languages import languages_of_file
from judge.model import Need, Verdict
from judge.replay.quickjudging import judge_quickly
from judge.store.workspace import Workspace
from judge.toolchain.build import Workbench
from judge.verdicts import decisive
from tests.conftest import ROOT, add_problem

STARTERS = Workspace(ROOT)

#: one for the quick run, every fourth for the full one: each is judged twice, with all its submissions
QUICK, EVERY = ("2557",), 4


@pytest.mark.parametrize("problem_id", [*QUICK, *(pytest.param(id_, marks=pytest.mark.full) for id_ in STARTERS.problem_ids()[::EVERY])])
def test_verdicts_are_those_of_fresh_processes(problem_id: str, bench: Workbench) -> None:
    problem = STARTERS.problem(problem_id)
    for _, source in list_submissions(problem):
        language = languages_of_file(source.name)[0]
        try:
            exact = judge(problem, source, language, bench, cases=problem.cases, fail_fast=True)
        except ToolchainError:
            continue
        seen: list[object] = []
        quick = judge_quickly(problem, source, language, bench, look=seen.append)
        assert quick.verdict is exact.verdict, source
        assert [result.verdict for result in quick.results] == [result.verdict for result in exact.results]
        first, found = decisive(exact.results), decisive(quick.results)
        assert (first and first.case) == (found and found.case)
        assert len(seen) == len(exact.results)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("print(sum(map(int, input().split())))\n", Verdict.AC),
        ("import os\nprint(sum(map(int, input().split())) if os.getpid() else 0)\n", Verdict.AC),  # which cannot be warm
        pytest.param(
            "n = 0\nwhile n < 10 ** 7:\n    n += 1\nprint(sum(map(int, input().split())))\n", Verdict.AC, marks=pytest.mark.full
        ),  # slow, so a fresh process decides
        ("print(3)\n", Verdict.WA),
        ("import sys\nsys.exit(1)\n", Verdict.RTE),
        ("open('mark', 'a').write('x')\nprint(sum(map(int, input().split())) + open('mark').read().count('x') - 1)\n", Verdict.AC),
        ("print(\n", Verdict.CE),
    ],
)
def test_a_run_sees_nothing_of_another(workspace: Path, bench: Workbench, tmp_path: Path, text: str, verdict: Verdict) -> None:
    folder = add_problem(workspace, "sum", {"sample/1": ("1 2\n", "3\n"), "secret/1": ("2 2\n", "4\n"), "secret/2": ("3 5\n", "8\n")})
    source = tmp_path / "sum.py"
    source.write_text(text)
    problem = Workspace(workspace).problem(folder.name)
    report = judge_quickly(problem, source, languages_of_file("sum.py")[0], bench, look=lambda _: None)
    assert report.verdict is verdict
    assert report.verdict is judge(problem, source, languages_of_file("sum.py")[0], bench, cases=problem.cases).verdict


@pytest.mark.parametrize(("need", "text", "verdict"), [
    (Need.SUMMED_TIME, "import time\nwhile time.process_time() < 0.2:\n    pass\nprint(3)\n", Verdict.TLE),
    (Need.SOME_CASES, "import os\nprint(3 if os.read(0, 1) == b'2' else 4)\n", Verdict.PA),
])  # fmt: skip
def test_what_counts_for_all_cases_together_does_here_too(
    workspace: Path, bench: Workbench, tmp_path: Path, need: Need, text: str, verdict: Verdict
) -> None:
    """The first case may be wrong, or none be too slow by itself."""
    yaml = f"keywords: ['needs:{need.value}']\nlimits: {{time_limit: 0.5}}\n"
    add_problem(workspace, "sum", {"secret/1": ("1\n", "3\n"), "secret/2": ("2\n", "3\n"), "secret/3": ("2\n", "3\n")}, yaml)
    (workspace / "problems/sum/.judge.yaml").write_text("extra_time: false\n")
    source = tmp_path / "sum.py"
    source.write_text(text)
    problem = Workspace(workspace).problem("sum")
    assert judge_quickly(problem, source, languages_of_file("sum.py")[0], bench, look=lambda _: None).verdict is verdict
