"""The error that a statement allows, where a special judge is missing and answers are numbers."""

from pathlib import Path

import pytest

from judge.checkers import FLOATS
from judge.model import CheckerChoice
from judge.store.packages import load_problem
from judge.stress.gettingready import choose_checker
from judge.stress.tolderror import by_told_error, told_error
from tests.conftest import add_problem


@pytest.mark.parametrize(
    ("statement", "answer", "expected"),
    [
        ("절대/상대 오차는 10⁻⁶까지 허용한다.", "2.50\n", "1e-6"),
        ("accurate to an absolute or relative error of at most $10^{-9}$", "2.5 -1\n", "1e-9"),
        ("10<sup>-3</sup> 이하의 오차는 정답으로 본다", "0.1", "1e-3"),
        ("실제 정답과의 오차가 0.01 이하", "0.1", "1e-2"),
        ("오차는 1e-7까지", "0.1", "1e-7"),
        ("오차가 없도록 소수점 둘째 자리까지 출력한다.", "0.10", ""),
        ("오차는 10⁻⁶까지 허용한다.", "yes 0.5\n", ""),
        ("오차는 10⁻⁶까지 허용한다.", "3\n", ""),
        ("오차는 2×10⁻⁴까지 허용한다.", "0.5\n", ""),
        ("오차는 0.01%까지 허용한다.", "0.5\n", ""),
        ("an error of at most $10^{-6}$ %", "0.5\n", ""),
        ("측정 오차는 0.1이다. 정답과의 오차는 10⁻⁶까지 허용한다.", "0.5\n", ""),
        ("If there are several answers, print one of them. The error is at most 1e-6.", "0.5\n", ""),
        ("Any valid answer will be accepted with an error of 1e-6.", "0.5\n", ""),
        ("가능한 답 중 하나를 출력한다. 오차는 10⁻⁶까지 허용한다.", "0.5\n", ""),
        ("임의의 답을 출력한다. 오차는 10⁻⁶까지 허용한다.", "0.5\n", ""),
        ("답이 여러 개인 경우 아무거나 출력한다. 오차는 10⁻⁶까지 허용한다.", "0.5 0.5\n", ""),
    ],
)
def test_what_is_told(statement: str, answer: str, expected: str) -> None:
    assert told_error(statement, [answer]) == expected


def test_a_problem_is_compared_by_it(workspace: Path) -> None:
    folder = add_problem(workspace, "1", {"sample/1": ("4\n", "2.0\n")})
    (folder / ".judge.yaml").write_text("special: true\n")
    (folder / "statement").mkdir(exist_ok=True)
    (folder / "statement" / "problem.ko.md").write_text("오차는 10⁻⁶까지 허용한다.\n")
    problem, error = by_told_error(load_problem(folder))
    assert (problem.special, error) == (False, "1e-6")
    assert choose_checker(problem) == CheckerChoice(FLOATS, ("float_tolerance", "1e-6"))
    (folder / "statement" / "problem.ko.md").write_text("소수점 아래로 출력한다.\n")
    problem, error = by_told_error(load_problem(folder))
    assert (problem.special, error) == (True, "")
