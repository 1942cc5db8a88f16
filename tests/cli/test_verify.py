"""`judge verify` and `judge doctor` from the command line, and the starter problems themselves."""

import json
from pathlib import Path

import pytest

from judge.languages import LANGUAGES
from judge.model import Verdict
from judge.store.solutiontext import find_editorial, read_hints
from judge.store.workspace import Workspace
from judge.submissioncheck import Finding
from judge.toolchain.build import Workbench
from judge.verification import verify
from tests.conftest import ROOT, Command, add_problem
from tests.files import lay_out

STARTERS = Workspace(ROOT)
#: all others are for the full run, and for `.ci/run` where they or judging changed
QUICK = ("2557",)
SUM = "print(sum(map(int, input().split())))\n"


def submit(folder: Path, name: str, text: str) -> None:
    path = folder / "submissions" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


@pytest.mark.parametrize(
    "problem_id", [pytest.param(id_, marks=() if id_ in QUICK else pytest.mark.full) for id_ in STARTERS.problem_ids()]
)
def test_starter_problem_verifies(problem_id: str, bench: Workbench) -> None:
    findings: list[Finding] = []
    problem = STARTERS.problem(problem_id)
    verify(problem, bench, on_finding=findings.append)
    assert not [(finding.subject, str(finding.problem)) for finding in findings if finding.problem]
    assert sum("/accepted/" in finding.subject for finding in findings) >= 2
    assert sum(finding.verdict not in (None, Verdict.AC) for finding in findings) >= 3
    assert {"ko", "en"} <= problem.names.keys()
    assert all((problem.folder / "statement" / f"problem.{language}.md").stat().st_size > 100 for language in ("ko", "en"))


@pytest.mark.parametrize("language", ["ko", "en"])
def test_each_starter_has_three_hints_and_an_editorial(language: str) -> None:
    folders = {id_: STARTERS.problem(id_).folder for id_ in STARTERS.problem_ids()}
    assert [id_ for id_, folder in folders.items() if len(read_hints(folder, language)) != 3] == []
    editorials = {id_: find_editorial(folder, language) for id_, folder in folders.items()}
    assert [id_ for id_, path in editorials.items() if path is None or path.name != f"solution.{language}.md"] == []


def test_findings_are_told_and_counted(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n"), "secret/1": ("2 2\n", None)})
    submit(folder, "accepted/good.py", SUM)
    submit(folder, "wrong_answer/right.py", SUM)
    submit(folder, "time_limit_exceeded/dies.py", "1 // 0\n")
    done = judge("verify", "1000")
    assert done.returncode == 1
    assert "data/secret/1.in: no answer file" in done.stdout
    assert "RTE  submissions/time_limit_exceeded/dies.py: is RTE on sample/1, should be OLE, TLE" in done.stdout
    assert judge("verify", "1000", "--answers").returncode == 1
    assert (folder / "data" / "secret" / "1.ans").read_text() == "4\n"
    document = json.loads(judge("verify", "1000", "--json").stdout)
    assert document["problems"][0]["verified"] is False
    messages = {finding["subject"]: finding["message"] for finding in document["problems"][0]["findings"]}
    assert messages["submissions/wrong_answer/right.py"] == "is AC, should be OLE, WA"
    assert messages["submissions/accepted/good.py"] == ""


def test_an_answer_may_be_large(workspace: Path, judge: Command) -> None:
    """Without an answer the limit on output is 64 KiB; an answer that is still to be written has no such limit."""
    folder = add_problem(workspace, "1000", {"sample/1": ("100000\n", None)})
    submit(folder, "accepted/good.py", "print('x' * int(input()))\n")
    assert judge("verify", "1000", "--answers").returncode == 0
    assert (folder / "data" / "sample" / "1.ans").stat().st_size == 100001


def test_an_input_that_a_validator_refuses_is_a_finding(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n"), "secret/1": ("1  2\n", "3\n")})
    submit(folder, "accepted/good.py", SUM)
    (folder / "input_validators").mkdir()
    (folder / "input_validators" / "check.py").write_text(
        "import sys\nsys.exit(42 if '  ' not in input() else 'two blanks')\n".replace("'two blanks'", "43")
    )
    done = judge("verify", "1000")
    assert done.returncode == 1
    assert "data/secret/1.in: refused by input_validators/check.py" in done.stdout
    (folder / "input_validators" / "check.py").write_text("1 // 0\n")
    done = judge("verify", "1000")
    assert "ended with exit code 1" in done.stdout


def test_a_problem_without_accepted_submission_is_not_verified(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    done = judge("verify", "--all")
    assert done.returncode == 1
    assert "no accepted submission" in done.stdout


@pytest.mark.full
def test_doctor_tells_of_every_language(workspace: Path, judge: Command) -> None:
    done = judge("doctor", "--json")
    document = json.loads(done.stdout)
    assert [row["id"] for row in document["languages"]] == [language.id for language in LANGUAGES]
    rows = {row["id"]: row for row in document["languages"]}
    for language in ("python3", "pypy3", "c", "cpp17", "cpp20", "java", "javascript", "rust", "text"):
        assert rows[language]["works"], rows[language]
        assert rows[language]["version"]
    for row in rows.values():
        assert row["works"] or row["missing"], row
        assert row["package"]
    assert done.returncode == 0


def test_doctor_names_the_package_of_a_missing_language(workspace: Path, judge: Command) -> None:
    done = judge("doctor", PATH="/nonexistent", LANG="ko_KR.UTF-8")
    assert "없음: golang-go 설치" in done.stdout
    assert done.returncode == 0


def test_doctor_tells_what_a_stand_in_says(workspace: Path, tmp_path_factory: pytest.TempPathFactory, judge: Command) -> None:
    """To install what is on PATH already would not help."""
    tools = lay_out(tmp_path_factory.mktemp("tools"), {"pypy3": "#!/bin/sh\necho 'shim: no pypy3 is chosen' >&2\nexit 127\n"})
    (tools / "pypy3").chmod(0o755)
    done = judge("doctor", PATH=str(tools))
    assert "pypy3        not here: shim: no pypy3 is chosen" in done.stdout, done.stdout
    assert done.returncode == 0


@pytest.mark.full
def test_several_at_once_find_the_same(workspace: Path, judge: Command) -> None:
    for number, source in (("1000", SUM), ("1001", "print(3)\n"), ("1002", SUM)):
        folder = add_problem(workspace, number, {"sample/1": ("1 2\n", "3\n"), "secret/1": ("2 2\n", "4\n")})
        submit(folder, "accepted/it.py", source)
    (workspace / "problems/1002/problem.yaml").write_text("nonsense: [\n")
    alone = judge("verify", "--all", "--json")
    together = judge("verify", "--all", "--json", "--jobs", "2")
    assert alone.returncode == together.returncode == 3
    first, second = json.loads(alone.stdout), json.loads(together.stdout)
    assert sorted(second["problems"], key=str) == sorted(first["problems"], key=str)
    assert second["errors"] == first["errors"]
    shown = judge("verify", "1000", "1001", "--jobs", "2")
    assert shown.returncode == 1 and "1 of 2 problems verified" in shown.stdout
    assert "accepted/it.py: is WA on secret/1, should be AC" in shown.stdout


def test_answers_are_written_here(workspace: Path, judge: Command) -> None:
    for number in ("1000", "1001"):
        add_problem(workspace, number, {"sample/1": ("1 2\n", None)})
    done = judge("verify", "--all", "--answers", "--jobs", "2")
    assert done.returncode == 2 and "leave out --jobs and --scheduler" in done.stderr
