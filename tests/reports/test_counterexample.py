"""A counterexample's lines."""

from pathlib import Path

from judge.checkers import STANDARD
from judge.model import CaseResult, CheckerChoice, TestCase, Verdict
from judge.reports.counterexample import Shown, finding_lines
from judge.reports.style import Style
from tests.drawn import a_run


def test_long_outputs_are_shown_from_their_first_difference_on() -> None:
    case = TestCase("stress/1", Path("1.in"), None, CheckerChoice(STANDARD))
    run = a_run()._replace(stdout=b"NO\n" * 70 + b"YES\n" + b"NO\n" * 29)
    result = CaseResult(case, Verdict.WA, run)
    lines = list(finding_lines(Shown(b"1\n", b"NO\n" * 100, result), Style()))
    assert lines[:3] == ["  input", "    1", "  expected"]
    found = lines[lines.index("  found") :]
    assert found == ["  found", "    ... 69 lines before", "    NO", "    YES", *["    NO"] * 4, "    ... 25 more lines, 301 bytes in all"]
