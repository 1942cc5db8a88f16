"""Cases that a package only says how to make."""

import json
from pathlib import Path

import pytest

from judge.errors import CheckerError
from judge.languages import languages_of_file
from judge.madecases import with_made_cases
from judge.model import Problem, Verdict
from judge.store.packages import load_problem
from judge.stress.gettingready import StressOptions
from judge.stress.hunt import Watch
from judge.stress.stresstest import stress
from judge.toolchain.build import Workbench
from judge.verification import verify
from tests.conftest import ROOT, Command, add_problem

GENERATOR = "import sys\nprint(sys.argv[1], int(sys.argv[2]) * 10**5)\n"
SUM = "print(sum(map(int, input().split())))\n"


@pytest.fixture
def folder(workspace: Path) -> Path:
    """A package of sums with a case that is to be made, the only one that a sum of 16 bits fails."""
    folder = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n"), "secret/1": ("2 2\n", "4\n")})
    for name, text in {
        "generators/large.py": GENERATOR,
        "data/secret/large/02-large.made": "large.py 7 5\n",
        "submissions/accepted/good.py": SUM,
        "submissions/wrong_answer/short.py": "print(sum(map(int, input().split())) % 65536)\n",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def made(problem: Problem, bench: Workbench) -> Problem:
    return with_made_cases(problem, bench, on_case=lambda _: None)


def test_a_case_is_made_when_a_submission_is_judged(folder: Path, workspace: Path, judge: Command) -> None:
    (workspace / "solutions" / "1000.py").write_text("print(sum(map(int, input().split())) % 65536)\n")
    document = json.loads(judge("run", "1000", "--json").stdout)
    assert [case["verdict"] for case in document["reports"][0]["cases"]] == ["AC", "AC", "WA"]
    assert (folder / "data/secret/large/02-large.in").read_text() == "7 500000\n"
    assert (folder / "data/secret/large/02-large.ans").read_text() == "500007\n"
    assert "secret/large/02-large" in judge("cases", "1000").stdout


def test_cases_lists_and_export_writes_what_is_to_be_made(folder: Path, workspace: Path, judge: Command) -> None:
    assert "secret/large/02-large" in judge("cases", "1000").stdout
    for path in (folder / "data" / "secret" / "large").glob("*.[ia]n*"):
        path.unlink()
    for name, text in {"statement/problem.en.md": "The sum.\n", "input_validators/any.py": "raise SystemExit(42)\n"}.items():
        (folder / name).parent.mkdir()
        (folder / name).write_text(text)
    assert judge("export", "1000", "--output", "out").returncode == 0
    assert [path.read_text() for path in (workspace / "out").rglob("*02-large.in")] == ["7 500000\n"]


def test_verify_makes_them_and_says_which_they_are(folder: Path, judge: Command, bench: Workbench) -> None:
    assert judge("verify", "1000", "--answers").returncode == 0
    lines = (folder / "data/secret/large/02-large.made").read_text().splitlines()
    assert lines[0] == "large.py 7 5" and lines[1].startswith("sha256 ")
    (folder / "data/secret/large/02-large.in").write_text("7 400000\n")
    found = verify(load_problem(folder), bench, on_finding=lambda _: None)
    assert [one.subject for one in found if one.problem and one.verdict is None] == ["data/secret/large/02-large.made"]


def test_an_input_that_is_not_the_packages_is_refused(folder: Path, bench: Workbench) -> None:
    (folder / "data/secret/large/02-large.made").write_text(f"large.py 7 5\nsha256 {'0' * 64}\n")
    with pytest.raises(CheckerError, match="not the one it means"):
        made(load_problem(folder), bench)
    assert not (folder / "data/secret/large/02-large.in").exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "../large.py 1\n",
        "large.py\nmd5 1\n",
        "nothing.py 1\n",
        "large.py x\n",
        "large.py 7 5\nanswer: ../a.py\n",
        "answer: generators/a.py\n",
    ],
)
def test_a_recipe_that_is_none_is_refused(folder: Path, bench: Workbench, text: str) -> None:
    (folder / "data/secret/large/02-large.made").write_text(text)
    with pytest.raises(CheckerError):
        made(load_problem(folder), bench)
    assert not (folder / "data/secret/large/02-large.in").exists()


def test_an_answer_may_take_longer_than_the_limit(folder: Path, bench: Workbench) -> None:
    """The limit may be unknown yet, and the machine slower than the jury's: what is right is right."""
    (folder / ".judge.yaml").write_text("extra_time: false\n")
    (folder / "problem.yaml").write_text("problem_format_version: legacy\nname: Sum\nlimits: {time_limit: 0.1}\n")
    (folder / "submissions/accepted/good.py").write_text(f"for _ in range(10**7):\n    pass\n{SUM}")
    assert made(load_problem(folder), bench).cases[-1].answer is not None


def test_what_was_made_is_not_made_again(folder: Path, bench: Workbench) -> None:
    (folder / "data/secret/large/02-large.in").write_text("7 1\n")
    before = load_problem(folder)
    assert [case.name for case in before.unmade] == ["secret/large/02-large"]
    problem = made(before, bench)
    assert [case.name for case in problem.cases] == ["sample/1", "secret/1", "secret/large/02-large"] and not problem.unmade
    assert problem.cases[-1].answer is not None and problem.cases[-1].answer.read_text() == "8\n"
    (folder / "generators/large.py").unlink()
    assert made(before, bench).cases == problem.cases


def test_an_input_that_nobody_answers_stays_without_an_answer(folder: Path, workspace: Path, judge: Command) -> None:
    for path in (folder / "submissions" / "accepted").iterdir():
        path.unlink()
    (folder / "data/secret/large/02-large.made").unlink()
    (folder / "data/secret/2.in").write_text("4 4\n")
    (folder / "data/secret/2.made").write_text("")
    (workspace / "solutions" / "1000.py").write_text(SUM)
    assert "no answer" in judge("run", "1000").stdout


def test_a_hunt_needs_none_of_them(folder: Path, workspace: Path, bench: Workbench) -> None:
    """Where a worker of a cluster has the package as it came."""
    (folder / "input.spec").write_text("A B\n---\n0 <= A, B <= 10^6\n")
    source = workspace / "solutions" / "1000.py"
    source.write_text("print(sum(map(int, input().split())) % 65536)\n")
    options = StressOptions(seed=1, budget_s=60, jobs=1, is_small=False)
    problem = load_problem(folder)
    assert problem.unmade
    found = stress(problem, source, languages_of_file(source.name)[0], bench, options=options, watch=Watch(lambda *_: None, lambda _: None))
    assert found.hunted.finding is not None


def test_verify_judges_by_them(folder: Path, bench: Workbench) -> None:
    found = {one.subject: one.verdict for one in verify(load_problem(folder), bench, on_finding=lambda _: None)}
    assert found["submissions/wrong_answer/short.py"] is Verdict.WA


def test_recipes_of_our_own_say_which_input_they_make() -> None:
    recipes = sorted((ROOT / "problems").rglob("*.made"))
    assert not [path.relative_to(ROOT) for path in recipes if len(path.read_text().splitlines()) != 2]
