"""What cases and runs say of themselves; nobody else spells it out."""

import re
import signal
from pathlib import Path

import pytest

import judge
from judge.checkers import STANDARD
from judge.model import CaseFolder, CheckerChoice, TestCase
from judge.runs import RunResult, Stop
from tests.drawn import a_run


def a_case(name: str) -> TestCase:
    return TestCase(name, Path(f"{name}.in"), None, CheckerChoice(STANDARD))


@pytest.mark.parametrize(
    ("name", "is_sample", "is_added", "is_counterexample"),
    [
        ("sample/1", True, False, False),
        ("sample/group/1", True, False, False),
        ("secret/1", False, False, False),
        ("secret/sample/1", False, False, False),
        ("samples/1", False, False, False),
        ("own/1", False, True, False),
        ("stress/1", False, True, True),
        ("stress", False, False, False),
    ],
)
def test_a_case_says_where_it_comes_from(name: str, is_sample: bool, is_added: bool, is_counterexample: bool) -> None:
    case = a_case(name)
    assert (case.is_sample, case.is_added, case.is_counterexample) == (is_sample, is_added, is_counterexample)


def test_cases_that_were_added_are_judged_last() -> None:
    added = [folder.is_added for folder in CaseFolder]
    assert added == sorted(added)


@pytest.mark.parametrize(
    ("run", "has_exited", "ended_well"),
    [
        (a_run(), True, True),
        (a_run(exit_code=1), True, False),
        (a_run(signal=signal.SIGSEGV), False, False),
        *((a_run(stop=stop), False, False) for stop in Stop if stop is not Stop.ENDED),
    ],
)
def test_a_run_says_how_it_ended(run: RunResult, has_exited: bool, ended_well: bool) -> None:
    assert (run.has_exited, run.ended_well) == (has_exited, ended_well)


@pytest.mark.parametrize(
    ("pattern", "places"),
    [
        (r'startswith\(\(?f?"(?:sample|secret|own|stress)/', []),
        (r"\b86_?400\b", ["history/days.py"]),
        # accounted asks whether the kernel may have ended it, which is another question
        (r"(?:exit_code|signal) or \w+\.(?:signal|exit_code)\b|exit_code == 0 and", ["runs.py", "running/accounted.py"]),
    ],
)
def test_nobody_else_spells_it_out(pattern: str, places: list[str]) -> None:
    package = Path(judge.__file__).parent
    found = [path.relative_to(package).as_posix() for path in sorted(package.rglob("*.py")) if re.search(pattern, path.read_text("utf-8"))]
    assert [place for place in found if place not in places] == []
