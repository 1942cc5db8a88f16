"""What the screen of a judging costs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.checkers import STANDARD
from judge.cli.runscreen import RunScreen
from judge.languages import LANGUAGES
from judge.model import CaseResult, CheckerChoice, Problem, TestCase, Verdict
from judge.problemlimits import Limits
from judge.reports.style import Style
from judge.submission import Submission
from tests.drawn import a_run


class Counted(tuple[TestCase, ...]):
    """Cases that count how often somebody goes through all of them."""

    times = 0

    def __iter__(self) -> Iterator[TestCase]:
        Counted.times += 1
        return super().__iter__()


def test_the_width_of_a_column_is_looked_for_once(capsys: pytest.CaptureFixture[str]) -> None:
    names = [f"secret/{number}" for number in range(8, 12)]
    cases = Counted(TestCase(name, Path(f"{name}.in"), None, CheckerChoice(STANDARD)) for name in names)
    problem = Problem(
        id="1",
        folder=Path(),
        names={"en": "Sum"},
        limits=Limits(1, 128),
        kinds=frozenset(),
        keywords=(),
        url="",
        validator=None,
        cases=cases,
    )
    screen = RunScreen(Style())
    screen.begin(Submission(problem, Path("1.py"), LANGUAGES[0]), cases)
    Counted.times = 0
    for case in tuple.__iter__(cases):
        screen.result(CaseResult(case, Verdict.AC, a_run()))
    assert Counted.times == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "secret/" in line]
    assert [line.index("AC") for line in lines] == [len("  secret/11  ")] * len(names)
