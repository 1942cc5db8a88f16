"""A program that got next to nothing of a busy machine is run again, alone, and then it is the machine that cannot tell."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from judge.casejudging import Judging
from judge.languages import language_named
from judge.model import CaseResult, Verdict
from judge.reports.reportlines import remark
from judge.reports.style import Style
from judge.runs import Program, RunLimits, RunResult, Stop
from judge.store.workspace import Workspace
from judge.toolchain.build import Workbench
from tests.conftest import add_problem
from tests.drawn import a_run

#: limits of 1 s become 5 s of processor time in Python, and 15 s by the wall clock
STARVED = a_run(cpu_s=0.3, stop=Stop.WALL)._replace(wall_s=150.0, queued_s=149.5)
ASLEEP = a_run(cpu_s=0.3, stop=Stop.WALL)._replace(wall_s=16.0, queued_s=0.5)
TOO_SLOW = a_run(cpu_s=5.5, stop=Stop.WALL)._replace(wall_s=150.0, queued_s=144.0)
RIGHT = a_run(cpu_s=0.4, output_bytes=2)._replace(stdout=b"3\n")


class Told:
    """A runner whose runs are told beforehand."""

    protections = ()

    def __init__(self, *runs: RunResult) -> None:
        self.runs = list(runs)

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        return self.runs.pop(0)

    def close(self) -> None:
        pass


def judged(workspace: Path, bench: Workbench, *runs: RunResult) -> CaseResult:
    add_problem(workspace, "1", {"secret/1": ("1 2\n", "3\n")})
    language = language_named("python3")
    assert language is not None
    problem, told = Workspace(workspace).problem("1"), Told(*runs)
    judging = Judging(problem, language, bench, Program(("/bin/true",), {}), names={}, runner=told)
    try:
        return judging.judge(problem.cases[0])
    finally:
        judging.close()
        assert not told.runs


@pytest.mark.parametrize(
    ("runs", "verdict"),
    [
        ((STARVED, RIGHT), Verdict.AC),
        ((STARVED, STARVED), Verdict.JE),
        ((STARVED, ASLEEP), Verdict.TLE),
        ((STARVED, TOO_SLOW), Verdict.TLE),
        ((ASLEEP,), Verdict.TLE),
        ((TOO_SLOW,), Verdict.TLE),
    ],
)
def test_what_the_machine_had_no_time_for_is_not_the_programs_fault(
    runs: tuple[RunResult, ...], verdict: Verdict, workspace: Path, bench: Workbench
) -> None:
    result = judged(workspace, bench, *runs)
    assert result.verdict is verdict
    if verdict is Verdict.JE:
        assert str(result.trouble).startswith("this machine is too busy to tell: the program had 0.3 s of its processors in 150 s")
    assert ("without using the processor" in remark(result, Style())) is (runs[-1] is ASLEEP)
