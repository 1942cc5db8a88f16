"""A case's lines below each other."""

from pathlib import Path

from judge.checkers import STANDARD
from judge.model import CaseResult, CheckerChoice, TestCase, Verdict
from judge.reports.reportlines import case_lines
from judge.reports.style import Style
from judge.reports.visible import width
from tests.drawn import a_run

TRACEBACK = (
    b"Traceback (most recent call last):\n"
    + b'  File "1.py", line 4, in f\n    return f(n - 1) + 1\n           ^^^^^^^^\n' * 4
    + b"RecursionError: x\n"
)


def shown(name_columns: int, columns: int) -> list[str]:
    case = TestCase("sample/1", Path("1.in"), None, CheckerChoice(STANDARD))
    result = CaseResult(case, Verdict.RTE, a_run()._replace(stderr=TRACEBACK), reason="RecursionError")
    first, *rest = case_lines(result, name_columns, Style(columns=columns), is_brief=True)
    return [first, *rest]


def test_a_reason_that_does_not_fit_beside_the_figures_stands_below_them() -> None:
    wide, narrow = shown(36, 82), shown(36, 81)
    assert len(wide) == 1 and wide[0].endswith("MiB  RecursionError") and width(wide[0]) == 82
    assert len(narrow) == 2 and narrow[0].endswith("MiB") and narrow[1].strip() == "RecursionError"
    assert len(narrow[1]) - len(narrow[1].lstrip()) > 2  # it is no name of a case


def test_marks_whose_line_is_cut_off_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "1.in").write_text("1\n")
    case = TestCase("sample/1", tmp_path / "1.in", None, CheckerChoice(STANDARD))
    lines = list(case_lines(CaseResult(case, Verdict.RTE, a_run()._replace(stderr=TRACEBACK)), 8, Style()))
    first = next(line for line in lines if "File" in line or "^" in line or "return" in line)
    assert "^" not in first and lines[-1].strip() == "RecursionError: x"
